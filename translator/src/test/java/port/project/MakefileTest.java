package port.project;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class MakefileTest {
    @TempDir private Path folder;

    @Test
    void takesWhatACompilationSaysWithQuotesAsTheShellReadsThem() throws IOException {
        assertEquals(
                List.of("-Iinclude", "-Isrc/util", "-std=c++20", "-DNAME=\"mk\"", "-DSIZE=4", "-DWORD=a"),
                flags(
                        """
                        DIR = src
                        INC = -I include -I$(DIR)/util -I$(CUDA_PATH)/include
                        FLAGS := -O3 -std=c++20 -DNAME=\\"mk\\"
                        SIZE ?= 4
                        %.o: %.cu
                        \tnvcc $(INC) $(FLAGS) -DSIZE=$(SIZE) -DWORD='a' -c $< -o $@
                        """));
    }

    @Test
    void takesMacrosThatAllCompilationsAgreeOn() throws IOException {
        assertEquals(
                List.of("-DBOTH", "-Ione", "-Itwo"),
                flags(
                        """
                        a: a.cu
                        \tnvcc -DBOTH -DFIRST -Ione a.cu
                        b: b.cu
                        \tnvcc -DBOTH -Itwo b.cu
                        ifdef DEBUG
                        c: c.cu
                        \tnvcc -DDEBUG c.cu
                        endif
                        """));
    }

    @Test
    void aRecipeNamesItsSourcesByWhatTheRuleIsMadeOf() throws IOException {
        assertEquals(
                List.of("-std=c++17", "-Iinclude"),
                flags(
                        """
                        FLAGS = -O2 -std=c++17 -Iinclude
                        app: src/main.cu src/norm.cu
                        \tnvcc $(FLAGS) -o $@ $^
                        """));
    }

    @Test
    void aPathCannotHoldAZero() throws IOException {
        assertEquals(List.of("-Ia"), flags("CFLAGS = -Ia\0b\n"));
    }

    private List<String> flags(String text) throws IOException {
        return Makefile.flags(Files.writeString(folder.resolve("Makefile"), text));
    }
}
