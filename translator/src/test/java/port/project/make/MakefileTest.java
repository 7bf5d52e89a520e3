package port.project.make;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
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

    @Test
    void whatOnlyLinksOrCleansCompilesNothing() throws IOException {
        assertEquals(
                List.of("-std=c++14", "-DFAST"),
                flags(
                        """
                        CC = nvcc
                        OPTIMIZE = yes
                        source = main.cu kernels.cu
                        obj = $(source:.cu=.o)
                        CFLAGS := $(EXTRA_CFLAGS) -std=c++14
                        ifeq ($(DEBUG),yes)
                          CFLAGS += -DDEBUG
                        else ifeq ($(OPTIMIZE),yes)
                          CFLAGS += -DFAST
                        else
                          CFLAGS += -DSLOW
                        endif
                        main: $(obj) Makefile
                        \t$(CC) $(obj) -o $@
                        %.o: %.cu Makefile
                        \t@$(CC) $(CFLAGS) -c $< -o $@
                        clean:
                        \trm -rf main $(obj)
                        """));
    }

    @Test
    void aUnitThatACompilationNamesHasItsMacros() throws IOException {
        String text =
                """
                first: unit.cu
                \tnvcc -DFIRST $< -o $@
                debug: unit.cu
                \tnvcc -DDEBUG $< -o $@
                second: other.cu
                \tnvcc -DSECOND $^ -o $@
                """;
        assertEquals(List.of("-DFIRST"), flags(text));
    }

    @Test
    void eachLanguageHasItsOwnPattern() throws IOException {
        assertEquals(
                List.of("-DCUDA", "-Iinc"),
                flags(
                        """
                        obj/%.o: %.cpp
                        \t$(CXX) -Iinc -DHOST -c $< -o $@
                        obj/%.o: %.cu
                        \t$(NVCC) -DCUDA -Iinc -c $< -o $@
                        """));
        assertEquals(
                List.of("-DELSEWHERE"),
                flags(
                        """
                        a.o: far/a.cpp
                        \t$(CXX) -DHOST -c $<
                        b.o: far/b.cu
                        \t$(NVCC) -DELSEWHERE -c $<
                        """));
    }

    @Test
    void aCompilerMayBeStartedByWhatNobodySets() throws IOException {
        assertEquals(
                List.of("-DA"),
                flags(
                        """
                        unit.o: unit.cu
                        \t$(EXEC) LANG=C ccache $(NVCC) -DA -c $<
                        """));
    }

    @Test
    void conditionsThatOnlyACommandWouldTellTakeNeitherBranch() throws IOException {
        assertEquals(
                List.of("-DLINUX", "-DBEHIND"),
                flags(
                        """
                        ifeq ($(shell uname -s), Linux)
                        A = -DLINUX
                        endif
                        ifneq ($(shell nvidia-smi -L), "")
                        A += -DGPU
                        else
                        A += -DNONE
                        endif
                        ifndef NVCC
                        NVCC = nvcc
                        endif
                        ifdef UNKNOWN
                        ifeq "a" "a"
                        A += -DINSIDE
                        endif
                        else
                        A += -DBEHIND
                        endif
                        unit: unit.cu
                        \t$(NVCC) $(A) unit.cu
                        """));
    }

    @Test
    void functionsOfTextAreApplied() throws IOException {
        assertEquals(
                List.of("-Ia", "-Ib/c", "-DLAST=c", "-DNAME=\"x\"", "-DTWICE=2-2"),
                flags(
                        """
                        DIRS = a b/c
                        twice = $(1)-$(1)
                        FLAGS = $(addprefix -I,$(DIRS)) -DLAST=$(notdir $(lastword $(DIRS))) $(if $(EMPTY),-DNO,-DNAME=\\"x\\")
                        FLAGS += -DTWICE=$(call twice,2) $(foreach d,$(filter-out a %c,$(DIRS)),-D$(d))
                        unit.o: unit.cu
                        \tnvcc $(FLAGS) -c $<
                        """));
    }

    @Test
    void sourcesAreFoundByPatternAndCommand() throws IOException {
        Files.createDirectories(folder.resolve("src/deep"));
        for (String name : List.of("src/one.cu", "src/two.cpp", "src/deep/three.cu")) {
            Files.writeString(folder.resolve(name), "");
        }
        Path file =
                Files.writeString(
                        folder.resolve("Makefile"),
                        """
                        NEAR = $(patsubst src/%.cu,out/%.o,$(wildcard src/*.cu))
                        ALL = $(shell find src -name '*.cu')
                        """);
        assertEquals(
                new TreeSet<>(Set.of("out/one.o", "src/one.cu", "src/deep/three.cu")),
                new TreeSet<>(Makefile.read(file).words(Pattern.compile("\\.(cu|o)$"))));
    }

    @Test
    void patternsThatAreNoneFindNothing() throws IOException {
        assertEquals(
                List.of("-DA"),
                flags("SOURCES := $(shell find . -name '[a.cu') $(wildcard [b.cu)\nCFLAGS = -DA $(SOURCES)\n"));
    }

    @Test
    void whatNamesItselfEnds() throws IOException {
        assertEquals(
                List.of("-DA"),
                flags("CFLAGS = $(CFLAGS) $(CFLAGS) -DA $(call X)\nX = $(call X)$(X)\nZ := $(\nY = $(call\n"));
    }

    private List<String> flags(String text) throws IOException {
        return Makefile.read(Files.writeString(folder.resolve("Makefile"), text)).flags(folder.resolve("unit.cu"));
    }
}
