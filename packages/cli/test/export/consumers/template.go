// go run template.go texts.json 404.title … fills each text as go-i18n does, and prints it in hexadecimal.
package main

import (
	"bytes"
	"encoding/json"
	"fmt"
	"os"
	"text/template"
)

func main() {
	file, err := os.ReadFile(os.Args[1])
	check(err)
	var texts map[string]string
	check(json.Unmarshal(file, &texts))
	for _, key := range os.Args[2:] {
		var out bytes.Buffer
		check(template.Must(template.New(key).Parse(texts[key])).Execute(&out, nil))
		fmt.Printf("%x\n", out.Bytes())
	}
}

func check(err error) {
	if err != nil {
		panic(err)
	}
}
