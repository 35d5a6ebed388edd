#pragma once
#include <curl/curl.h>

// The variadic functions of libcurl with types, because Swift imports no variadic functions.

static inline CURLcode porfin_curl_set_long(CURL *handle, CURLoption option, long value) {
  return curl_easy_setopt(handle, option, value);
}

static inline CURLcode porfin_curl_set_size(CURL *handle, CURLoption option, curl_off_t value) {
  return curl_easy_setopt(handle, option, value);
}

static inline CURLcode porfin_curl_set_text(CURL *handle, CURLoption option, const char *value) {
  return curl_easy_setopt(handle, option, value);
}

static inline CURLcode porfin_curl_set_pointer(CURL *handle, CURLoption option, void *value) {
  return curl_easy_setopt(handle, option, value);
}

static inline CURLcode porfin_curl_set_list(CURL *handle, CURLoption option, struct curl_slist *value) {
  return curl_easy_setopt(handle, option, value);
}

typedef size_t (*porfin_curl_data)(char *bytes, size_t size, size_t count, void *user);

/// For CURLOPT_WRITEFUNCTION, CURLOPT_HEADERFUNCTION and CURLOPT_READFUNCTION.
static inline CURLcode porfin_curl_set_data_function(CURL *handle, CURLoption option, porfin_curl_data function) {
  return curl_easy_setopt(handle, option, function);
}

typedef int (*porfin_curl_seek)(void *user, curl_off_t offset, int origin);

static inline CURLcode porfin_curl_set_seek_function(CURL *handle, porfin_curl_seek function) {
  return curl_easy_setopt(handle, CURLOPT_SEEKFUNCTION, function);
}

static inline long porfin_curl_get_long(CURL *handle, CURLINFO info) {
  long value = 0;
  curl_easy_getinfo(handle, info, &value);
  return value;
}

static inline void *porfin_curl_get_private(CURL *handle) {
  char *value = 0;
  curl_easy_getinfo(handle, CURLINFO_PRIVATE, &value);
  return value;
}

static inline CURLMcode porfin_curl_multi_set_long(CURLM *multi, CURLMoption option, long value) {
  return curl_multi_setopt(multi, option, value);
}

/// What a finished transfer ended with; the union of CURLMsg is awkward in Swift.
static inline CURLcode porfin_curl_result(const CURLMsg *message) { return message->data.result; }
