<?php
// What Apache's .htaccess does for WordPress: files as they are, the rest to index.php.
$peer_behaviour = trim((string) file_get_contents(getenv('PEER_BEHAVIOUR_FILE')));

if ($peer_behaviour === 'maintenance') {
    http_response_code(503);
    header('Retry-After: 600');
    header('Content-Type: text/html; charset=utf-8');
    echo '<!DOCTYPE html><title>Maintenance</title><p>Briefly unavailable for scheduled maintenance. Check back in a minute.</p>';
    return true;
}
if ($peer_behaviour === 'authorization_stripped') {
    unset($_SERVER['PHP_AUTH_USER'], $_SERVER['PHP_AUTH_PW'], $_SERVER['HTTP_AUTHORIZATION']);
}

$peer_path = rawurldecode((string) parse_url($_SERVER['REQUEST_URI'], PHP_URL_PATH));
$peer_file = realpath($_SERVER['DOCUMENT_ROOT'] . $peer_path);
$peer_root = realpath($_SERVER['DOCUMENT_ROOT']);
if ($peer_path !== '/' && $peer_file !== false && str_starts_with($peer_file, $peer_root . '/')) {
    if (is_file($peer_file) || is_file($peer_file . '/index.php')) {
        return false;
    }
}
if ($peer_behaviour === 'plain_permalinks' && $peer_path !== '/') {
    http_response_code(404);
    header('Content-Type: text/html; charset=iso-8859-1');
    echo '<!DOCTYPE HTML><title>404 Not Found</title><h1>Not Found</h1><p>The requested URL was not found on this server.</p>';
    return true;
}
$_SERVER['SCRIPT_NAME'] = '/index.php';
$_SERVER['PHP_SELF'] = '/index.php';
$_SERVER['SCRIPT_FILENAME'] = $peer_root . '/index.php';
unset($_SERVER['PATH_INFO']);
chdir($peer_root);
require $peer_root . '/index.php';
