# ruby rails.rb texts.yml http_status.404.title … prints each text in hexadecimal.
require 'i18n'

file, *keys = ARGV
I18n.load_path = [File.expand_path(file)]
keys.each { |key| puts I18n.t(key, locale: :tr, raise: true).unpack1('H*') }
