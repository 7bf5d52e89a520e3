package ported;

/// What function pointers are called by.
final class FunctionTypes {
    private FunctionTypes() {}

    @FunctionalInterface
    interface IntToInt {
        int call(int a);
    }
}
