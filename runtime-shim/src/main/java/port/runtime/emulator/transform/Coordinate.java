package port.runtime.emulator.transform;

import java.lang.constant.ClassDesc;

/// A component of one of the four built-in variables that say where a thread is.
enum Coordinate {
    THREAD_X("threadIdx", "x"),
    THREAD_Y("threadIdx", "y"),
    THREAD_Z("threadIdx", "z"),
    BLOCK_X("blockIdx", "x"),
    BLOCK_Y("blockIdx", "y"),
    BLOCK_Z("blockIdx", "z"),
    BLOCK_DIM_X("blockDim", "x"),
    BLOCK_DIM_Y("blockDim", "y"),
    BLOCK_DIM_Z("blockDim", "z"),
    GRID_DIM_X("gridDim", "x"),
    GRID_DIM_Y("gridDim", "y"),
    GRID_DIM_Z("gridDim", "z");

    private final String field;
    private final String component;

    Coordinate(String field, String component) {
        this.field = field;
        this.component = component;
    }

    /// The field of the kernel context.
    String field() {
        return field;
    }

    /// The class of that field.
    ClassDesc holder() {
        return ClassDesc.of(ordinal() < 6 ? "port.runtime.UInt3" : "port.runtime.Dim3");
    }

    /// `x`, `y` or `z`.
    String component() {
        return component;
    }

    /// Whether the threads of a block differ in it.
    boolean isVarying() {
        return ordinal() < 3;
    }

    /// Whether it is a size of the block.
    boolean isBlockDim() {
        return field.equals("blockDim");
    }
}
