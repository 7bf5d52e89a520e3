package port.project.cmake;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class CMakeProjectTest {
    private static final String SIGNS = "()\"$<>{}[]\\;#\0 9.*a";

    @TempDir private Path root;

    @Test
    void aFolderGivesItsFlagsToAllTargets() throws IOException {
        list(
                """
                include_directories(include ${CMAKE_SOURCE_DIR}/common ${CUDA_INCLUDE_DIRS})
                add_definitions(-DSIZE=4)  # add_definitions(-DNOT)
                add_executable(app main.cu)
                add_compile_definitions(LATE)
                """);

        assertEquals("-Iinclude -Icommon -DSIZE=4 -DLATE", flags("main.cu"));
    }

    @Test
    void aTargetOfAnotherListFileIsTakenAsItIsNamed() throws IOException {
        list(
                """
                target_compile_definitions(app PRIVATE FAST)
                target_include_directories(app PUBLIC "lib")
                """);

        assertEquals("-DFAST -Ilib", flags("main.cu"));
    }

    @Test
    void aUnitOfSeveralTargetsIsThatOfTheFirst() throws IOException {
        list(
                """
                foreach(name small large)
                  add_executable(run_${name} main.cu)
                  target_compile_definitions(run_${name} PRIVATE NAME="${name}")
                  target_include_directories(run_${name} PRIVATE ${name})
                endforeach()
                """);

        assertEquals("-DNAME=\"small\" -Ismall -Ilarge", flags("main.cu"));
    }

    @Test
    void optionsOfFindCudaAreForTheCompiler() throws IOException {
        list(
                """
                list(APPEND CUDA_NVCC_FLAGS "-O3;-DALL=1")
                cuda_add_executable(app main.cu STATIC OPTIONS -DOWN=2 -arch=sm_60)
                """);

        assertEquals("-DALL=1 -DOWN=2", flags("main.cu"));
    }

    @Test
    void librariesHandOnWhatIsPublic() throws IOException {
        list(
                """
                add_library(math STATIC math.cu)
                target_include_directories(math PUBLIC $<BUILD_INTERFACE:${CMAKE_CURRENT_SOURCE_DIR}/math>
                                                       $<INSTALL_INTERFACE:include> PRIVATE math/detail)
                target_compile_definitions(math PUBLIC REAL=float INTERFACE USES_MATH PRIVATE MAKES_MATH)
                add_library(app::math ALIAS math)
                add_library(wrap wrap.cu)
                target_link_libraries(wrap PUBLIC app::math)
                add_executable(app main.cpp)
                target_link_libraries(app PRIVATE wrap CUDA::cudart)
                """);

        assertEquals("-Imath -Imath/detail -DREAL=float -DMAKES_MATH", flags("math.cu"));
        assertEquals("-Imath -DREAL=float -DUSES_MATH", flags("main.cpp"));
        assertEquals(List.of("main.cpp wrap.cu math.cu"), executables());
    }

    @Test
    void sourcesComeFromListsPatternsLoopsAndFunctions() throws IOException {
        write("src/a.cu", "");
        write("src/deep/b.cu", "");
        write("src/notes.txt", "");
        write("tools/CMakeLists.txt", "make_tool(info EXTRA ${COMMON})\n");
        list(
                """
                file(GLOB_RECURSE SRC CONFIGURE_DEPENDS "src/*.cu")
                set(COMMON common.cpp)
                list(APPEND COMMON more.cpp)
                add_executable(app main.cu ${SRC})
                foreach(name IN ITEMS one two)
                  add_executable(${name} ${name}.cu)
                endforeach()
                function(make_tool name)
                  cmake_parse_arguments(TOOL "" "" "EXTRA" ${ARGN})
                  add_executable(${name} ${name}.cu ${TOOL_EXTRA})
                endfunction()
                add_subdirectory(tools)
                """);

        assertEquals(
                List.of(
                        "main.cu src/a.cu src/deep/b.cu",
                        "one.cu",
                        "two.cu",
                        "tools/info.cu tools/common.cpp tools/more.cpp"),
                executables());
    }

    @Test
    void anExecutableWithSourcesFromNowhereIsNotKnown() throws IOException {
        list("add_executable(app main.cu ${GENERATED_SOURCES})\nadd_executable(other other.cu)\n");

        assertEquals(List.of("other.cu"), executables());
    }

    @Test
    void conditionsDecideAndOpenOnesGiveFoldersOnly() throws IOException {
        list(
                """
                option(USE_HIP "use HIP (of AMD)" OFF)
                option(USE_LOG "log" ON)
                find_package(MPI)
                if (USE_HIP)
                  add_compile_definitions(GGML_USE_HIP)
                  include_directories(hip)
                elseif(USE_LOG AND NOT MPI_FOUND)
                  add_definitions(-DALONE)
                endif()
                if(WIN32 OR (CMAKE_VERSION VERSION_LESS 3.10))
                  add_definitions(-DNEVER)
                elseif("${CMAKE_SYSTEM_NAME}" STREQUAL "Linux")
                  add_definitions(-DLINUX)
                endif()
                if(WITH_WHAT_NOBODY_SAID)
                  include_directories(maybe)
                  add_definitions(-DMAYBE)
                else()
                  add_definitions(-DUSUAL)
                endif()
                """);

        assertEquals("-DALONE -DLINUX -Imaybe -DUSUAL", flags("main.cu"));
    }

    @Test
    void theStandardComesFromVariablesFeaturesAndOptions() throws IOException {
        list(
                """
                add_executable(a a.cu)
                target_compile_features(a PRIVATE cuda_std_20)
                set(CMAKE_CUDA_FLAGS "${CMAKE_CUDA_FLAGS} -O3 -DWITH='x'")
                add_executable(b b.cu)
                target_compile_options(b PRIVATE $<$<COMPILE_LANGUAGE:CUDA>:-std=c++20> $<$<CONFIG:Debug>:-DDEBUG>)
                set(CMAKE_CXX_STANDARD 14)
                add_executable(c c.cu)
                """);

        assertEquals("-std=c++20", flags("a.cu"));
        assertEquals("-DWITH=x -std=c++20", flags("b.cu"));
        assertEquals("-std=c++14 -DWITH=x", flags("c.cu"));
    }

    @Test
    void configuredHeadersAreMade() throws IOException {
        write(
                "config.h.in",
                """
                #define VERSION "@PROJECT_VERSION@" // ${PROJECT_NAME}
                #cmakedefine WITH_LOG
                #cmakedefine WITH_MPI
                #cmakedefine01 WITH_MPI
                """);
        list(
                """
                project(sum VERSION 1.20)
                option(WITH_LOG "" ON)
                configure_file(config.h.in config.h)
                """);

        assertEquals(
                Map.of(
                        root.resolve("build/config.h"),
                        """
                        #define VERSION "1.20" // sum
                        #define WITH_LOG
                        /* #undef WITH_MPI */
                        #define WITH_MPI 0
                        """),
                CMakeProject.in(root).made());
    }

    @Test
    void aFileThatIncludesItselfAndUnbalancedOnesEnd() throws IOException {
        list(
                """
                include(CMakeLists.txt)
                add_subdirectory(.)
                if(UNIX)
                  add_executable(app main.cu
                """);

        assertEquals(List.of("main.cu"), executables());
    }

    @Test
    void noTextIsTooDamaged() throws IOException {
        String whole =
                """
                project(sum VERSION 1.2)
                set(SRC a.cu;b.cu "${NAME}" [[c]])
                list(FILTER SRC EXCLUDE REGEX "b[.]cu")
                string(REGEX REPLACE "(a)" "\\\\1x" OUT "${SRC}")
                get_filename_component(NAME src/a.cu NAME_WE)
                file(GLOB MORE RELATIVE src src/*.cu)
                if(NOT (A AND 12 LESS 13) OR "x" MATCHES "[a-z]")
                  function(make name)
                    add_executable(${name} ${ARGN} $<TARGET_OBJECTS:core>)
                  endfunction()
                endif()
                foreach(item IN LISTS SRC)
                  make(${item} main.cu)
                endforeach()
                target_compile_options(core PUBLIC $<$<COMPILE_LANGUAGE:CUDA>:-DX="y"> -I dir)
                configure_file(CMakeLists.txt made.h @ONLY)
                """;
        long seed = 20261130;
        var random = new Random(seed);
        for (int i = 0; i < 2000; i++) {
            var text = new StringBuilder(whole);
            for (int k = random.nextInt(6); k >= 0; k--) {
                int at = random.nextInt(text.length());
                int end = Math.min(text.length(), at + random.nextInt(12));
                String other =
                        random.ints(random.nextInt(4), 0, SIGNS.length())
                                .mapToObj(sign -> SIGNS.substring(sign, sign + 1))
                                .collect(Collectors.joining());
                text.replace(at, end, other);
            }
            list(text.toString());

            assertDoesNotThrow(() -> CMakeProject.in(root).executables(), () -> "seed " + seed + ": " + text);
        }
    }

    private void list(String text) throws IOException {
        write("CMakeLists.txt", text);
    }

    private void write(String name, String text) throws IOException {
        Path file = root.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private String flags(String unit) {
        return String.join(" ", CMakeProject.in(root).flags(root.resolve(unit))).replace(root + "/", "");
    }

    private List<String> executables() {
        return CMakeProject.in(root).executables().stream()
                .map(sources ->
                        String.join(" ", sources.stream().map(path -> root.relativize(path).toString()).toList()))
                .toList();
    }
}
