<?php
// Must-use plugin: no mail, no flood limit, and the habits of real sites that make the REST API hard to reach.
add_filter('pre_wp_mail', '__return_true');
add_action('plugins_loaded', function () {
    remove_all_filters('wp_is_comment_flood');
    remove_action('check_comment_flood', 'check_comment_flood_db', 10);
});

if (PHP_SAPI === 'cli-server') {
    switch (trim((string) file_get_contents(getenv('PEER_BEHAVIOUR_FILE')))) {
        case 'no_rest_api':
            add_action('init', function () {
                remove_action('wp_head', 'rest_output_link_wp_head', 10);
                remove_action('template_redirect', 'rest_output_link_header', 11);
                remove_action('xmlrpc_rsd_apis', 'rest_output_rsd');
            });
            add_action('parse_request', function ($wp) {
                if (!empty($wp->query_vars['rest_route'])) {
                    wp_die('This page does not exist.', 'Page not found', ['response' => 404]);
                }
            }, 1);
            break;
        case 'rest_forbidden':
            add_filter('rest_authentication_errors', fn () => new WP_Error('rest_disabled', 'The REST API has been disabled on this site.', ['status' => 403]), 1000);
            break;
        case 'rest_needs_login':
            add_filter('rest_authentication_errors', function ($earlier) {
                if ($earlier !== null || is_user_logged_in()) {
                    return $earlier;
                }
                return new WP_Error('rest_not_logged_in', 'You are not currently logged in.', ['status' => 401]);
            });
            break;
        case 'login_page':
            add_action('parse_request', function () {
                wp_safe_redirect(wp_login_url());
                exit;
            }, 1);
            break;
        case 'no_application_passwords':
            add_filter('wp_is_application_passwords_available', '__return_false');
            break;
        case 'plain_permalinks':
            add_filter('pre_option_permalink_structure', '__return_empty_string');
            break;
    }
}
