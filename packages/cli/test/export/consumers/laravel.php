<?php

// php laravel.php texts.php 404.title … prints each text in hexadecimal.
[, $file] = $argv;
$texts = include $file;
foreach (array_slice($argv, 2) as $key) {
    $at = $texts;
    foreach (explode('.', $key) as $part) {
        $at = $at[$part];
    }
    echo bin2hex($at), "\n";
}
