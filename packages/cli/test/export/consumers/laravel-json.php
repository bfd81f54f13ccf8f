<?php

// php laravel-json.php tr.json 'Not Found' … asks Laravel’s translator, and prints in hexadecimal;
// without arguments it only says whether it is there.
require 'Illuminate/Translation/autoload.php';
require 'Illuminate/Filesystem/autoload.php';

use Illuminate\Filesystem\Filesystem;
use Illuminate\Translation\FileLoader;
use Illuminate\Translation\Translator;

if ($argc === 1) {
    exit(0);
}
$folder = dirname($argv[1]);
$loader = new FileLoader(new Filesystem(), $folder);
$loader->addJsonPath($folder);
$translator = new Translator($loader, 'tr');
foreach (array_slice($argv, 2) as $source) {
    echo bin2hex($translator->get($source)), "\n";
}
