package port.verify;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import port.ir.Program;
import port.source.SourceFile;
import port.source.Span;
import port.translate.PortedText;
import port.translate.Translation;

/// The lines of CUDA that the lines of a port's Java came from; nothing for Java that people have edited.
public final class Origins {
    /// How far below the line with a link a statement can go on; what is further down was not in the source.
    private static final int LONGEST_STATEMENT = 4;

    private static final Origins UNKNOWN = new Origins(Map.of());

    /// By the path of the Java file, then by its line.
    private final Map<String, NavigableMap<Integer, Span>> lines;

    private Origins(Map<String, NavigableMap<Integer, Span>> lines) {
        this.lines = lines;
    }

    static Origins unknown() {
        return UNKNOWN;
    }

    static Origins of(Translation translation) {
        Map<String, SourceFile> sources =
                translation.original().map(Program::files).stream()
                        .flatMap(files -> files.stream())
                        .collect(Collectors.toMap(SourceFile::name, Function.identity(), (first, _) -> first));
        var all = new HashMap<String, NavigableMap<Integer, Span>>();
        for (PortedText file : translation.ported()) {
            var spans = new TreeMap<Integer, Span>();
            for (PortedText.Origin link : file.origins()) {
                SourceFile source = sources.get(link.source());
                if (source != null) {
                    spans.putIfAbsent(link.line(), line(source, link.sourceLine()));
                }
            }
            all.put(file.path(), spans);
        }
        return new Origins(all);
    }

    /// The line of CUDA behind the innermost of these frames that has one.
    Optional<Span> of(List<StackTraceElement> frames) {
        return frames.stream().flatMap(frame -> of(frame).stream()).findFirst();
    }

    private Optional<Span> of(StackTraceElement frame) {
        int line = frame.getLineNumber();
        return lines(frame)
                .flatMap(spans -> Optional.ofNullable(spans.floorEntry(line)))
                .filter(link -> line - link.getKey() < LONGEST_STATEMENT)
                .map(Map.Entry::getValue);
    }

    private Optional<NavigableMap<Integer, Span>> lines(StackTraceElement frame) {
        int end = frame.getClassName().lastIndexOf('.');
        String folder = end < 0 ? "" : frame.getClassName().substring(0, end + 1).replace('.', '/');
        return Optional.ofNullable(lines.get(folder + frame.getFileName()));
    }

    private static Span line(SourceFile source, int line) {
        String text = source.line(line);
        int start = source.startOfLine(line);
        return new Span(
                source, start + text.length() - text.stripLeading().length(), start + text.stripTrailing().length());
    }
}
