package port.preprocess;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import port.source.SourceFile;

/// What every unit reads before its own text: predefined macros, those of the command line, and forced includes.
final class Prologue {
    private static final String COMMAND_LINE = "<command line>";
    private static final String SETTINGS = "<settings>";
    private static final Set<String> NAMES =
            Set.of(
                    "<predefined>",
                    "<predefined for CUDA>",
                    "<predefined for the device>",
                    "<implicit includes>",
                    SETTINGS);

    private final SourceFile common = load("predefined.h", "<predefined>");
    private final SourceFile cuda = load("predefined-cuda.h", "<predefined for CUDA>");
    private final SourceFile device = load("predefined-device.h", "<predefined for the device>");
    private final SourceFile implicit = load("implicit.h", "<implicit includes>");

    /// Whether `file` is text that no file holds.
    static boolean isPart(SourceFile file) {
        return file.name().equals(COMMAND_LINE) || file.isHeaderModel() && NAMES.contains(file.name());
    }

    /// What the device pass alone defines.
    SourceFile device() {
        return device;
    }

    /// The texts, in the order in which they are to be read.
    List<SourceFile> texts(Options options) {
        boolean isCuda = options.language() == Language.CUDA;
        var texts = new ArrayList<SourceFile>();
        texts.add(settings(options));
        texts.add(common);
        if (isCuda) {
            texts.add(cuda);
        }
        if (isCuda && options.pass() == Pass.DEVICE) {
            texts.add(device);
        }
        if (!options.macros().isEmpty()) {
            texts.add(commandLine(options));
        }
        texts.add(implicit);
        if (!options.forcedIncludes().isEmpty()) {
            texts.add(forcedIncludes(options));
        }
        return texts;
    }

    private static SourceFile settings(Options options) {
        String architecture = String.format(Locale.ROOT, "#define __PORT_ARCHITECTURE__ %d0\n", options.architecture());
        String standard =
                options.language() == Language.C
                        ? ""
                        : String.format(Locale.ROOT, "#define __PORT_STANDARD__ %dL\n", options.standard());
        return SourceFile.headerModel(SETTINGS, architecture + standard);
    }

    private static SourceFile commandLine(Options options) {
        var text = new StringBuilder();
        for (MacroOption macro : options.macros()) {
            text.append(macro.isDefined() ? "#define " : "#undef ")
                    .append(macro.definition().replace('\n', ' '))
                    .append('\n');
        }
        return SourceFile.of(COMMAND_LINE, text.toString());
    }

    private static SourceFile forcedIncludes(Options options) {
        var text = new StringBuilder();
        options.forcedIncludes().forEach(path -> text.append("#include \"").append(path).append("\"\n"));
        return SourceFile.of(COMMAND_LINE, text.toString());
    }

    private static SourceFile load(String resource, String name) {
        try (InputStream in = Prologue.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("resource missing: " + resource);
            }
            return SourceFile.headerModel(name, new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
