package port.project.cmake;

import java.util.List;

/// What a project finds out about the machine and about itself: a usual one with Linux, gcc and CUDA.
final class Machine {
    private Machine() {}

    static void describe(Variables variables) {
        variables.set("UNIX", "1");
        variables.set("LINUX", "1");
        List.of("WIN32", "MSVC", "APPLE", "CYGWIN", "MINGW", "CMAKE_CROSSCOMPILING")
                .forEach(name -> variables.set(name, "0"));
        variables.set("CMAKE_SYSTEM_NAME", "Linux");
        variables.set("CMAKE_HOST_SYSTEM_NAME", "Linux");
        variables.set("CMAKE_SYSTEM_PROCESSOR", "x86_64");
        variables.set("CMAKE_SIZEOF_VOID_P", "8");
        variables.set("CMAKE_VERSION", "3.28.0");
        variables.set("CMAKE_CUDA_COMPILER", "nvcc");
        variables.set("CMAKE_CUDA_COMPILER_ID", "NVIDIA");
        variables.set("CMAKE_CUDA_COMPILER_VERSION", "12.4");
        variables.set("CMAKE_CXX_COMPILER_ID", "GNU");
        variables.set("CMAKE_C_COMPILER_ID", "GNU");
        variables.set("CMAKE_CXX_COMPILER_VERSION", "13.2");
        variables.set("CUDA_FOUND", "TRUE");
    }

    /// `project(NAME [VERSION X] [DESCRIPTION TEXT] [LANGUAGES NAME...])`
    static void project(List<String> words, Variables variables) {
        if (words.isEmpty()) {
            return;
        }
        String name = words.getFirst();
        int at = words.indexOf("VERSION");
        String version = at > 0 && at + 1 < words.size() ? words.get(at + 1) : "";
        String source = variables.get("CMAKE_CURRENT_SOURCE_DIR");
        String binary = variables.get("CMAKE_CURRENT_BINARY_DIR");
        variables.set("PROJECT_NAME", name);
        if (variables.find("CMAKE_PROJECT_NAME").isEmpty()) {
            variables.set("CMAKE_PROJECT_NAME", name);
        }
        for (String prefix : List.of("PROJECT", name)) {
            variables.set(prefix + "_SOURCE_DIR", source);
            variables.set(prefix + "_BINARY_DIR", binary);
            variables.set(prefix + "_VERSION", version);
            int[] parts = Versions.parts(version);
            List<String> names = List.of("MAJOR", "MINOR", "PATCH", "TWEAK");
            for (int i = 0; i < names.size(); i++) {
                boolean isGiven = !version.isEmpty() && i < parts.length;
                variables.set(prefix + "_VERSION_" + names.get(i), isGiven ? String.valueOf(parts[i]) : "");
            }
        }
    }
}
