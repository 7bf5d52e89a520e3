// A surface of 256 rows of 1024 bytes, which are filled as memory is.
static cudaArray_t port_surfaces[16];
static int port_surface_count;

static cudaSurfaceObject_t port_make_surface(port_fill fill) {
    const int size = 256;
    float *texels = (float *)malloc(size * size * sizeof(float));
    for (int i = 0; i < size * size; i++) {
        texels[i] = (float)port_value(fill, i);
    }
    cudaChannelFormatDesc format = cudaCreateChannelDesc(32, 0, 0, 0, cudaChannelFormatKindFloat);
    cudaResourceDesc resource;
    memset(&resource, 0, sizeof(resource));
    resource.resType = cudaResourceTypeArray;
    cudaMallocArray(&resource.res.array.array, &format, size, size, cudaArraySurfaceLoadStore);
    cudaMemcpy2DToArray(resource.res.array.array, 0, 0, texels, size * sizeof(float), size * sizeof(float), size, cudaMemcpyHostToDevice);
    free(texels);
    cudaSurfaceObject_t object = 0;
    cudaCreateSurfaceObject(&object, &resource);
    port_surfaces[port_surface_count++ % 16] = resource.res.array.array;
    return object;
}

static void port_drop_surface(cudaSurfaceObject_t object) {
    cudaDestroySurfaceObject(object);
    while (port_surface_count > 0) {
        cudaFreeArray(port_surfaces[--port_surface_count % 16]);
    }
}

