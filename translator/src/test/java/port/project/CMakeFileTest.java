package port.project;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class CMakeFileTest {
    @TempDir private Path folder;

    @Test
    void takesFoldersAndMacrosThatStandLiterally() throws IOException {
        assertEquals(
                List.of("-Iinclude", "-I./common", "-DSIZE=4", "-DFAST", "-Ilib"),
                flags(
                        """
                        include_directories(include ${CMAKE_SOURCE_DIR}/common ${CUDA_INCLUDE_DIRS})
                        add_definitions(-DSIZE=4)  # add_definitions(-DNOT)
                        target_compile_definitions(app PRIVATE FAST)
                        target_include_directories(app PUBLIC "lib")
                        """));
    }

    @Test
    void passesOverMacrosOfOptionsThatAreOff() throws IOException {
        assertEquals(
                List.of("-DON_BY_DEFAULT", "-DELSE", "-Imaybe"),
                flags(
                        """
                        option(USE_HIP "use HIP (of AMD)" OFF)
                        option(USE_LOG "log" ON)
                        if (USE_HIP)
                          add_compile_definitions(GGML_USE_HIP)
                          include_directories(hip)
                        elseif(USE_LOG AND OTHER)
                          add_definitions(-DNOT_KNOWN)
                        endif()
                        if(USE_LOG)
                          add_definitions(-DON_BY_DEFAULT)
                          if(NOT USE_LOG)
                            add_definitions(-DNEVER)
                          endif()
                        else()
                          add_definitions(-DNEITHER)
                        endif()
                        if(NOT USE_LOG)
                          add_definitions(-DNEVER)
                        else()
                          add_definitions(-DELSE)
                        endif()
                        if(MPI_FOUND)
                          include_directories(maybe)
                          add_definitions(-DUSE_MPI)
                        endif()
                        """));
    }

    private List<String> flags(String text) throws IOException {
        return CMakeFile.flags(Files.writeString(folder.resolve("CMakeLists.txt"), text));
    }
}
