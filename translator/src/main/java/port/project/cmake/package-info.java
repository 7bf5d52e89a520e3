/// Reads `CMakeLists.txt` as CMake does, as far as that decides which sources make which target, and how they are compiled.
///
/// In: the path of the list file of a project. Out: [port.project.cmake.CMakeProject]. Nothing is configured, built or downloaded; what a
/// command would find out about the machine is taken for a usual one with CUDA.
package port.project.cmake;
