<?php

// php symfony.php texts.xlf 404.title … reads as Symfony’s own loaders do, and prints in hexadecimal;
// without arguments it only says whether they are there.
require 'Symfony/Component/Translation/autoload.php';
require 'Symfony/Component/Yaml/autoload.php';
require 'Symfony/Component/Config/autoload.php';

use Symfony\Component\Translation\Loader\XliffFileLoader;
use Symfony\Component\Translation\Loader\YamlFileLoader;

if ($argc === 1) {
    exit(extension_loaded('dom') ? 0 : 1);
}
[, $file] = $argv;
$loader = str_ends_with($file, '.xlf') ? new XliffFileLoader() : new YamlFileLoader();
$catalogue = $loader->load($file, 'tr', 'http-statuses');
foreach (array_slice($argv, 2) as $key) {
    echo bin2hex($catalogue->get($key, 'http-statuses')), "\n";
}
