package port.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import port.preprocess.MacroOption;

final class ArgumentsTest {
    @Test
    void includeDirectoriesMayBeAttachedOrApart() throws UsageProblem {
        Arguments arguments = parse("scan", "-Ia", "-I", "b", "--include-path=c", "x.cu");

        assertEquals(List.of(Path.of("a"), Path.of("b"), Path.of("c")), arguments.compiler().includeDirectories());
        assertEquals(List.of("scan", "x.cu"), arguments.command());
    }

    @Test
    void macrosKeepTheirOrder() throws UsageProblem {
        Arguments arguments = parse("-DN=4", "-D", "DEBUG", "-UDEBUG");

        assertEquals(
                List.of(MacroOption.define("N=4"), MacroOption.define("DEBUG"), MacroOption.undefine("DEBUG")),
                arguments.compiler().macros());
    }

    @Test
    void standardAndArchitectureAreKept() throws UsageProblem {
        Arguments arguments = parse("-std=c++20", "-arch=sm_90a");

        assertEquals(202002, arguments.compiler().standard());
        assertEquals(90, arguments.compiler().architecture());
    }

    @Test
    void whatConcernsMachineCodeIsIgnored() throws UsageProblem {
        Arguments arguments =
                parse(
                        "run",
                        "-O3",
                        "-lineinfo",
                        "-gencode",
                        "arch=compute_80,code=sm_80",
                        "-Xcompiler",
                        "-fopenmp",
                        "-rdc=true",
                        "-lcublas",
                        "-l",
                        "m",
                        "--use_fast_math",
                        "-Xcompiler=-Wall",
                        "x.cu",
                        "-maxrregcount",
                        "64");

        assertEquals(List.of("run", "x.cu"), arguments.command());
    }

    @Test
    void optionsOfTheCommandsAreLeftToThem() throws UsageProblem {
        Arguments arguments = parse("translate", "-o", "out", "-j4", "-v", "--json", "r.json", "x.cu");

        assertEquals(List.of("translate", "-o", "out", "-j4", "-v", "--json", "r.json", "x.cu"), arguments.command());
    }

    @Test
    void whatStandsBehindTheDashesGoesToTheProgram() throws UsageProblem {
        Arguments arguments = parse("run", "x.cu", "--", "-I", "--", "-s");

        assertEquals(List.of("-I", "--", "-s"), arguments.program());
        assertEquals(List.of(), arguments.compiler().includeDirectories());
    }

    @Test
    void anOptionWithoutItsValueIsWrongUsage() {
        assertThrows(UsageProblem.class, () -> parse("x.cu", "-I"));
        assertThrows(UsageProblem.class, () -> parse("-std=c++3"));
    }

    private static Arguments parse(String... line) throws UsageProblem {
        return Arguments.parse(List.of(line));
    }
}
