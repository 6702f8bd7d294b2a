#pragma once
#include <curl/curl.h>

/// libcurl's setters take any type behind the option, which Swift cannot call.
static inline CURLcode ccurl_set_text(CURL *curl, CURLoption option, const char *text) {
  return curl_easy_setopt(curl, option, text);
}
static inline CURLcode ccurl_set_number(CURL *curl, CURLoption option, long number) {
  return curl_easy_setopt(curl, option, number);
}
static inline CURLcode ccurl_set_list(CURL *curl, CURLoption option, struct curl_slist *list) {
  return curl_easy_setopt(curl, option, list);
}
static inline CURLcode ccurl_set_pointer(CURL *curl, CURLoption option, void *pointer) {
  return curl_easy_setopt(curl, option, pointer);
}
/// The number of the server's last answer; 0 where it gave none.
static inline long ccurl_answer(CURL *curl) {
  long number = 0;
  return curl_easy_getinfo(curl, CURLINFO_RESPONSE_CODE, &number) == CURLE_OK ? number : 0;
}
