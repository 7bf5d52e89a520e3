package port.ir;

/// The built-in variables of device code.
public enum BuiltinVariable {
    THREAD_IDX_X("threadIdx.x"),
    THREAD_IDX_Y("threadIdx.y"),
    THREAD_IDX_Z("threadIdx.z"),
    BLOCK_IDX_X("blockIdx.x"),
    BLOCK_IDX_Y("blockIdx.y"),
    BLOCK_IDX_Z("blockIdx.z"),
    BLOCK_DIM_X("blockDim.x"),
    BLOCK_DIM_Y("blockDim.y"),
    BLOCK_DIM_Z("blockDim.z"),
    GRID_DIM_X("gridDim.x"),
    GRID_DIM_Y("gridDim.y"),
    GRID_DIM_Z("gridDim.z"),
    WARP_SIZE("warpSize");

    private final String text;

    BuiltinVariable(String text) {
        this.text = text;
    }

    /// `UINT32`, but `warpSize` is an `INT32`.
    public Type type() {
        return this == WARP_SIZE ? ScalarType.INT32 : ScalarType.UINT32;
    }

    @Override
    public String toString() {
        return text;
    }
}
