/* An addon for load.js: how many bytes the process has allocated and not freed. Of the memory that the system counts, a part is held ready by
 * the allocator, and grows and shrinks by the piece; here every byte is somebody's. */

#include <malloc.h>
#include <stdint.h>

/* Of node_api.h, which not every package of Node brings. */
typedef struct napi_env__ *napi_env;
typedef struct napi_value__ *napi_value;
typedef napi_value (*napi_callback)(napi_env, void *);
int napi_create_int64(napi_env, int64_t, napi_value *);
int napi_create_function(napi_env, const char *, size_t, napi_callback, void *, napi_value *);
int napi_set_named_property(napi_env, napi_value, const char *, napi_value);

static napi_value bytes(napi_env env, void *info) {
    (void)info;
    const struct mallinfo2 now = mallinfo2();
    napi_value made = 0;
    napi_create_int64(env, (int64_t)(now.uordblks + now.hblkhd), &made);
    return made;
}

napi_value napi_register_module_v1(napi_env env, napi_value exports) {
    napi_value made = 0;
    napi_create_function(env, "bytes", 5, bytes, 0, &made);
    napi_set_named_property(env, exports, "bytes", made);
    return exports;
}
