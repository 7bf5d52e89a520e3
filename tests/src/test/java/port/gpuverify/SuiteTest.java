package port.gpuverify;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import port.preprocess.MacroOption;
import port.reference.launch.Dim;

/// One test of the suite: a file with kernels; its first line says what is expected, its second how to launch them.
///
/// @param lockstep how many lanes are to be taken as running in lockstep
/// @param expected `pass`, or what is to fail
record SuiteTest(String name, Path file, String expected, Dim block, Dim grid, int lockstep, List<MacroOption> macros) {
    private static final Pattern DIM = Pattern.compile("--(block|grid)Dim=\\[?(\\d+)(?:,(\\d+))?(?:,(\\d+))?\\]?");
    private static final Pattern LOCKSTEP = Pattern.compile("--warp-sync=(\\d+)");
    private static final Pattern MACRO = Pattern.compile("-D(\\w+)(?:=(\\S+))?");

    static SuiteTest read(Path root, Path file) throws IOException {
        List<String> lines = Files.readAllLines(file);
        String options = lines.size() > 1 ? lines.get(1) : "";
        var block = new Dim(1, 1, 1);
        var grid = new Dim(1, 1, 1);
        Matcher dims = DIM.matcher(options);
        while (dims.find()) {
            var dim = new Dim(number(dims, 2), number(dims, 3), number(dims, 4));
            if (dims.group(1).equals("block")) {
                block = dim;
            } else {
                grid = dim;
            }
        }
        var macros = new ArrayList<MacroOption>();
        Matcher defined = MACRO.matcher(options);
        while (defined.find()) {
            macros.add(MacroOption.define(defined.group().substring("-D".length())));
        }
        String name = root.relativize(file.getParent()).toString().replace('\\', '/');
        return new SuiteTest(
                name,
                file,
                lines.getFirst().substring(2).strip().toLowerCase(Locale.ROOT),
                block,
                grid,
                lockstep(options),
                macros);
    }

    private static int lockstep(String options) {
        Matcher lanes = LOCKSTEP.matcher(options);
        return lanes.find() ? Integer.parseInt(lanes.group(1)) : 1;
    }

    private static int number(Matcher matcher, int group) {
        return matcher.group(group) == null ? 1 : Integer.parseInt(matcher.group(group));
    }

    boolean isToPass() {
        return expected.equals("pass");
    }

    boolean isToFail() {
        return expected.equals("xfail:not_all_verified");
    }
}
