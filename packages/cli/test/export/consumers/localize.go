// go run localize.go texts.tr.json 404.title … localizes each key with go-i18n, and prints it in hexadecimal.
package main

import (
	"fmt"
	"os"

	"github.com/BurntSushi/toml"
	"github.com/nicksnyder/go-i18n/v2/i18n"
	"golang.org/x/text/language"
)

func main() {
	bundle := i18n.NewBundle(language.English)
	bundle.RegisterUnmarshalFunc("toml", toml.Unmarshal)
	bundle.MustLoadMessageFile(os.Args[1])
	localizer := i18n.NewLocalizer(bundle, "tr")
	for _, key := range os.Args[2:] {
		message := i18n.LocalizeConfig{MessageID: key}
		fmt.Printf("%x\n", localizer.MustLocalize(&message))
	}
}
