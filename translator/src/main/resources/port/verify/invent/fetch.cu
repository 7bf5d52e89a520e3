// A texture over 65536 numbers in linear memory, which are filled as memory is.
static cudaTextureObject_t port_make_fetch(port_fill fill) {
    const int count = 65536;
    float *texels = (float *)malloc(count * sizeof(float));
    for (int i = 0; i < count; i++) {
        texels[i] = (float)port_value(fill, i);
    }
    cudaResourceDesc resource;
    memset(&resource, 0, sizeof(resource));
    resource.resType = cudaResourceTypeLinear;
    resource.res.linear.desc = cudaCreateChannelDesc(32, 0, 0, 0, cudaChannelFormatKindFloat);
    resource.res.linear.sizeInBytes = count * sizeof(float);
    cudaMalloc(&resource.res.linear.devPtr, count * sizeof(float));
    cudaMemcpy(resource.res.linear.devPtr, texels, count * sizeof(float), cudaMemcpyHostToDevice);
    free(texels);
    cudaTextureDesc description;
    memset(&description, 0, sizeof(description));
    description.readMode = cudaReadModeElementType;
    cudaTextureObject_t object = 0;
    cudaCreateTextureObject(&object, &resource, &description, 0);
    return object;
}

static void port_drop_fetch(cudaTextureObject_t object) {
    cudaResourceDesc resource;
    cudaGetTextureObjectResourceDesc(&resource, object);
    cudaDestroyTextureObject(object);
    cudaFree(resource.res.linear.devPtr);
}

