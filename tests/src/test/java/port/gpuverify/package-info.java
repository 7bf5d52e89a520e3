/// Measures the search for faults on GPUVerify's test suite for CUDA, a folder outside of the repository. Started by `tests/gpuverify/run`.
package port.gpuverify;
