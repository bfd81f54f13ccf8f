"""python3 catalog.py texts.mo 404.title 'Not Found' … prints each text in hexadecimal.

An empty key asks without a context.
"""
import gettext
import sys

with open(sys.argv[1], "rb") as file:
    catalog = gettext.GNUTranslations(file)
for key, source in zip(sys.argv[2::2], sys.argv[3::2]):
    text = catalog.pgettext(key, source) if key else catalog.gettext(source)
    print(text.encode().hex())
