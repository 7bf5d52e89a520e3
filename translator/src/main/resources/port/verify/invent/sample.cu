// A texture of 64 by 64 numbers, which are filled as memory is; how it is read follows from the kind of filling.
static cudaTextureObject_t port_make_sample(port_fill fill) {
    const int size = 64;
    float *texels = (float *)malloc(size * size * sizeof(float));
    for (int i = 0; i < size * size; i++) {
        texels[i] = (float)port_value(fill, i);
    }
    cudaChannelFormatDesc format = cudaCreateChannelDesc(32, 0, 0, 0, cudaChannelFormatKindFloat);
    cudaResourceDesc resource;
    memset(&resource, 0, sizeof(resource));
    resource.resType = cudaResourceTypeArray;
    cudaMallocArray(&resource.res.array.array, &format, size, size);
    cudaMemcpy2DToArray(resource.res.array.array, 0, 0, texels, size * sizeof(float), size * sizeof(float), size, cudaMemcpyHostToDevice);
    free(texels);
    cudaTextureDesc description;
    memset(&description, 0, sizeof(description));
    for (int i = 0; i < 3; i++) {
        description.addressMode[i] = fill.kind % 4 == 1 ? cudaAddressModeWrap : fill.kind % 4 == 3 ? cudaAddressModeBorder : cudaAddressModeClamp;
    }
    description.filterMode = fill.kind % 2 ? cudaFilterModeLinear : cudaFilterModePoint;
    description.normalizedCoords = fill.kind % 4 == 1;
    cudaTextureObject_t object = 0;
    cudaCreateTextureObject(&object, &resource, &description, 0);
    return object;
}

static void port_drop_sample(cudaTextureObject_t object) {
    cudaResourceDesc resource;
    cudaGetTextureObjectResourceDesc(&resource, object);
    cudaDestroyTextureObject(object);
    cudaFreeArray(resource.res.array.array);
}

