<?php
// Command line of the test site: `php act.php <action>`, input as JSON on stdin, result as JSON on stdout.
// Reading goes straight to the database, past everything that the REST API does.
// Prefixed names: WordPress sets and unsets short globals of its own.
[, $peer_action] = $argv;
$peer_input = json_decode(stream_get_contents(STDIN), true, 512, JSON_THROW_ON_ERROR);
$peer_address = parse_url(getenv('PEER_URL'));
$_SERVER['HTTP_HOST'] = $peer_address['host'] . ':' . $peer_address['port'];
$_SERVER['REQUEST_URI'] = '/';
$_SERVER['REQUEST_METHOD'] = 'GET';
$_SERVER['SERVER_PROTOCOL'] = 'HTTP/1.1';
$_SERVER['REMOTE_ADDR'] = '127.0.0.1';
$_SERVER['HTTP_USER_AGENT'] = 'Mozilla/5.0 (test visitor)';

function peer_open_database(): mysqli
{
    mysqli_report(MYSQLI_REPORT_OFF);
    $until = microtime(true) + 20;
    do {
        $database = @new mysqli('localhost', 'root', '', '', 0, getenv('PEER_SOCKET'));
        if ($database->connect_errno === 0) {
            mysqli_report(MYSQLI_REPORT_ERROR | MYSQLI_REPORT_STRICT);
            $database->set_charset('utf8mb4');
            return $database;
        }
        usleep(20_000);
    } while (microtime(true) < $until);
    throw new RuntimeException('MariaDB does not answer: ' . $database->connect_error);
}

function peer_checked($result)
{
    if (is_wp_error($result)) {
        throw new RuntimeException($result->get_error_code() . ': ' . $result->get_error_message());
    }
    if ($result === false || $result === null) {
        throw new RuntimeException('WordPress refused');
    }
    return $result;
}

/** WordPress keeps the site's own time and UTC side by side. */
function peer_dates(?string $iso, string $local, string $utc): array
{
    if ($iso === null) {
        return [];
    }
    $at = gmdate('Y-m-d H:i:s', (new DateTimeImmutable($iso))->getTimestamp());
    return [$local => get_date_from_gmt($at), $utc => $at];
}

function peer_comment_fields(array $comment): array
{
    return peer_dates($comment['postedAt'] ?? null, 'comment_date', 'comment_date_gmt') + [
        'comment_post_ID' => $comment['postId'],
        'comment_author' => $comment['author'],
        'comment_author_email' => $comment['email'] ?? '',
        'comment_author_url' => '',
        'comment_author_IP' => '127.0.0.1',
        'comment_agent' => 'Mozilla/5.0 (test visitor)',
        'comment_content' => $comment['content'],
        'comment_type' => 'comment',
        'comment_parent' => $comment['parent'] ?? 0,
        'user_id' => $comment['userId'] ?? 0,
    ];
}

function peer_new_comment(array $comment): array
{
    if (isset($comment['approved'])) {
        add_filter('pre_comment_approved', fn () => $comment['approved'] ? 1 : 0, 1000);
    }
    $id = peer_checked(wp_new_comment(wp_slash(peer_comment_fields($comment)), true));
    return ['id' => $id, 'link' => get_comment_link($id)];
}

$peer_actions = [
    'install' => function (array $input): array {
        global $wp_rewrite;
        wp_install($input['title'], $input['user'], 'owner@example.org', true, '', $input['password']);
        wp_delete_comment(1, true);
        wp_delete_post(1, true);
        wp_delete_post(2, true);
        foreach ([
            'timezone_string' => $input['timezone'], 'default_comment_status' => 'open', 'comment_registration' => 0, 'require_name_email' => 1,
            'comment_moderation' => 0, 'comment_previously_approved' => 0, 'comment_max_links' => 0, 'thread_comments' => 1, 'page_comments' => 0,
            'close_comments_for_old_posts' => 0, 'comments_notify' => 0, 'moderation_notify' => 0,
        ] as $name => $value) {
            update_option($name, $value);
        }
        switch_theme($input['theme']);
        remove_all_filters('pre_option_permalink_structure');
        $wp_rewrite->init();
        $wp_rewrite->set_permalink_structure('/%postname%/');
        flush_rewrite_rules(false);
        [$password] = peer_checked(WP_Application_Passwords::create_new_application_password(1, ['name' => 'Heed']));
        return ['applicationPassword' => WP_Application_Passwords::chunk_password($password), 'version' => get_bloginfo('version')];
    },
    'create-user' => function (array $input): array {
        $id = peer_checked(wp_insert_user(['user_login' => $input['user'], 'user_pass' => wp_generate_password(), 'user_email' => $input['user'] . '@example.org', 'role' => $input['role']]));
        [$password] = peer_checked(WP_Application_Passwords::create_new_application_password($id, ['name' => 'Heed']));
        return ['id' => $id, 'applicationPassword' => WP_Application_Passwords::chunk_password($password)];
    },
    'create-post' => function (array $input): array {
        $id = peer_checked(wp_insert_post(wp_slash(peer_dates($input['postedAt'] ?? null, 'post_date', 'post_date_gmt') + [
            'post_title' => $input['title'], 'post_content' => $input['content'], 'post_status' => 'publish', 'post_author' => 1,
            'comment_status' => ($input['commentsOpen'] ?? true) ? 'open' : 'closed',
        ]), true));
        return ['id' => $id, 'link' => get_permalink($id)];
    },
    'post-comment' => fn (array $input): array => peer_new_comment($input),
    'reply-as-owner' => function (array $input): array {
        $owner = wp_set_current_user(1);
        return peer_new_comment($input + ['author' => $owner->display_name, 'email' => $owner->user_email, 'userId' => 1]);
    },
    'seed-comments' => function (array $input): array {
        global $wpdb;
        wp_defer_comment_counting(true);
        $wpdb->query('START TRANSACTION');
        $ids = array_map(fn ($comment) => peer_checked(wp_insert_comment(wp_slash(peer_comment_fields($comment) + ['comment_approved' => 1]))), $input['comments']);
        $wpdb->query('COMMIT');
        wp_defer_comment_counting(false);
        return ['ids' => $ids];
    },
    'edit-comment' => function (array $input): array {
        peer_checked(wp_update_comment(wp_slash(['comment_ID' => $input['id'], 'comment_content' => $input['content']]), true));
        return [];
    },
    'set-comment-status' => function (array $input): array {
        peer_checked(wp_set_comment_status($input['id'], $input['status'], true));
        return [];
    },
    'delete-comment' => function (array $input): array {
        peer_checked(wp_delete_comment($input['id'], true));
        return [];
    },
    'delete-post' => function (array $input): array {
        peer_checked(wp_delete_post($input['id'], true));
        return [];
    },
    'set-option' => function (array $input): array {
        update_option($input['name'], $input['value']);
        return [];
    },
];

if ($peer_action === 'create-database') {
    peer_open_database()->query('CREATE DATABASE wordpress CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci');
    $peer_result = [];
} elseif ($peer_action === 'list-comments') {
    $peer_database = peer_open_database();
    $peer_database->select_db('wordpress');
    $peer_query = $peer_database->prepare('SELECT comment_ID, comment_post_ID, comment_parent, comment_author, comment_author_email, comment_content, comment_approved, comment_date_gmt, user_id FROM wp_comments WHERE ? IS NULL OR comment_post_ID = ? ORDER BY comment_ID');
    $peer_query->execute([$peer_input['postId'], $peer_input['postId']]);
    $peer_result = array_map(fn (array $row): array => [
        'id' => (int) $row['comment_ID'], 'postId' => (int) $row['comment_post_ID'], 'parent' => (int) $row['comment_parent'],
        'author' => $row['comment_author'], 'email' => $row['comment_author_email'], 'content' => $row['comment_content'],
        'status' => ['1' => 'approved', '0' => 'hold'][$row['comment_approved']] ?? $row['comment_approved'],
        'postedAt' => str_replace(' ', 'T', $row['comment_date_gmt']) . 'Z', 'userId' => (int) $row['user_id'],
    ], $peer_query->get_result()->fetch_all(MYSQLI_ASSOC));
} else {
    if ($peer_action === 'install') {
        define('WP_INSTALLING', true);
    }
    $peer_root = getenv('PEER_ROOT');
    require $peer_root . '/wp-load.php';
    if ($peer_action === 'install') {
        // With a structure set, wp_install() does not call the site over HTTP to try out permalinks.
        add_filter('pre_option_permalink_structure', fn () => '/%postname%/');
        require_once ABSPATH . 'wp-admin/includes/upgrade.php';
    }
    if (!isset($peer_actions[$peer_action])) {
        throw new RuntimeException("unknown action: $peer_action");
    }
    $peer_result = $peer_actions[$peer_action]($peer_input);
}
echo json_encode($peer_result, JSON_THROW_ON_ERROR | JSON_UNESCAPED_UNICODE);
