// go run printer.go texts.gotext.json 404.title … prints each key as golang.org/x/text does, in hexadecimal.
package main

import (
	"encoding/json"
	"fmt"
	"os"

	"golang.org/x/text/language"
	"golang.org/x/text/message"
	"golang.org/x/text/message/catalog"
)

func main() {
	file, err := os.ReadFile(os.Args[1])
	check(err)
	var texts struct {
		Messages []struct{ ID, Translation string }
	}
	check(json.Unmarshal(file, &texts))
	builder := catalog.NewBuilder()
	for _, text := range texts.Messages {
		check(builder.SetString(language.Turkish, text.ID, text.Translation))
	}
	printer := message.NewPrinter(language.Turkish, message.Catalog(builder))
	for _, key := range os.Args[2:] {
		fmt.Printf("%x\n", printer.Sprintf(message.Key(key, "English")))
	}
}

func check(err error) {
	if err != nil {
		panic(err)
	}
}
