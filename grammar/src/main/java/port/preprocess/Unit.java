package port.preprocess;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import port.diagnostic.Code;
import port.diagnostic.Diagnostic;
import port.diagnostic.Diagnostics;
import port.source.SourceFile;
import port.source.Span;

/// One run over one translation unit: the files that are open, and what is collected on the way.
final class Unit implements Input {
    private static final int DEEPEST_INCLUDE = 200;
    private static final int MOST_INCLUDES = 50_000;
    private static final int LONGEST_CHAIN = 8;

    private final Function<SourceFile, ScannedFile> scans;
    private final IncludeSearch search;
    private final Diagnostics diagnostics = new Diagnostics();
    private final MacroTable macros = new MacroTable();
    private final Expander expander;
    private final Conditionals conditionals;
    private final Directives directives;
    private final List<Frame> frames = new ArrayList<>();
    private final Map<SourceFile, BitSet> comments = new LinkedHashMap<>();
    private final Set<SourceFile> onceOnly = new LinkedHashSet<>();
    private final Set<String> missing = new LinkedHashSet<>();
    private final Set<String> elsewhere = new LinkedHashSet<>();
    private final List<SourceToken> out = new ArrayList<>();
    private final List<Pragma> pragmas = new ArrayList<>();
    private int includes;
    private int counter;
    private boolean isTooDeep;

    Unit(Function<SourceFile, ScannedFile> scans, IncludeSearch search, TextPool pool) {
        this.scans = scans;
        this.search = search;
        this.expander = new Expander(this, macros, pool, diagnostics);
        var condition =
                new Condition(expander, macros, (request, from) -> search.find(request, from).isPresent(), diagnostics);
        this.conditionals = new Conditionals(macros, condition, diagnostics);
        this.directives = new Directives(this, macros, expander, diagnostics);
    }

    MacroTable macros() {
        return macros;
    }

    Diagnostics diagnostics() {
        return diagnostics;
    }

    Frame frame() {
        return frames.getLast();
    }

    /// Reads `file` before what is already open.
    void open(SourceFile file) {
        push(new IncludeSearch.Found(file, file.isHeaderModel() ? file.name() : ""), Span.NONE);
    }

    /// Reads everything that is open, to the end.
    void run() {
        for (SourceToken token = expander.next(); token != SourceToken.END; token = expander.next()) {
            if (!token.has(SourceToken.FAULTY)) {
                out.add(token);
            } else if (reportFault(token)) {
                out.add(token);
            }
        }
    }

    /// What came of `file`, the unit's own.
    Preprocessed result(SourceFile file, Language language) {
        var files = comments.keySet().stream().filter(read -> !Prologue.isPart(read)).toList();
        return new Preprocessed(
                file,
                language,
                out,
                pragmas,
                directives.constants(),
                keptComments(),
                files,
                macros.isWatchedAsked(),
                diagnostics.all());
    }

    @Override
    public SourceToken next() {
        return nextWithin(0);
    }

    @Override
    public SourceToken nextWithin(int depth) {
        while (!frames.isEmpty()) {
            Frame frame = frames.getLast();
            if (frame.isAtDirective()) {
                directive(frame);
            } else if (!frame.isAtEnd()) {
                return frame.take();
            } else if (frames.size() <= depth) {
                return SourceToken.END;
            } else {
                frame.passComments(Integer.MAX_VALUE, true);
                conditionals.close(frame);
                frames.removeLast();
            }
        }
        return SourceToken.END;
    }

    @Override
    public int depth() {
        return frames.size();
    }

    @Override
    public String builtin(String name, Span site) {
        return switch (name) {
            case "__LINE__" -> Integer.toString(line(site));
            case "__FILE__" -> quote(fromOwnFolder(presumedName(site)));
            case "__BASE_FILE__" -> quote(fromOwnFolder(baseFile()));
            case "__COUNTER__" -> Integer.toString(counter++);
            case "__INCLUDE_LEVEL__" -> Integer.toString(Math.max(0, frames.size() - 1));
            case "__DATE__" -> "\"Jan  1 1970\"";
            case "__TIME__" -> "\"00:00:00\"";
            case "__TIMESTAMP__" -> "\"Thu Jan  1 00:00:00 1970\"";
            default -> throw new IllegalArgumentException("not a builtin macro: " + name);
        };
    }

    @Override
    public void pragma(List<SourceToken> tokens, Span site) {
        pragmas.add(new Pragma(tokens, out.size(), site));
    }

    /// Lets no later `#include` read the file at hand again.
    void readOnce() {
        onceOnly.add(frame().scanned().file());
    }

    /// Opens the header that `request` means, or reports why not.
    ///
    /// @param isOnce whether no later `#include` is to read it again
    void include(IncludeSearch.Request request, boolean isOnce, Span span) {
        Optional<IncludeSearch.Found> found = search.find(request, frame().found()).or(() -> guess(request, span));
        if (found.isEmpty()) {
            reportMissing(request, span);
            return;
        }
        SourceFile file = found.get().file();
        if (onceOnly.contains(file) || isTooDeep && isOpen(file)) {
            return;
        }
        if (frames.size() > DEEPEST_INCLUDE || ++includes > MOST_INCLUDES) {
            reportTooDeep(file, span);
            return;
        }
        if (isOnce) {
            onceOnly.add(file);
        }
        push(found.get(), span);
    }

    private void push(IncludeSearch.Found found, Span includedAt) {
        ScannedFile scanned = scans.apply(found.file());
        BitSet kept = comments.computeIfAbsent(found.file(), _ -> new BitSet());
        frames.add(new Frame(scanned, found, includedAt, kept));
    }

    private void directive(Frame frame) {
        int hash = frame.takeDirective();
        SourceToken[] tokens = frame.scanned().tokens();
        int end = frame.scanned().endOfLine(hash);
        if (hash + 1 < end && !conditionals.run(frame, hash, tokens[hash + 1])) {
            directives.run(frame, tokens, hash, end);
        }
    }

    private int line(Span site) {
        for (Frame frame : frames.reversed()) {
            if (frame.scanned().file() == site.file()) {
                return frame.presumedLine(site.line());
            }
        }
        return site.line();
    }

    private String baseFile() {
        return frames.isEmpty() ? "" : frames.getFirst().scanned().file().name();
    }

    /// The path as a compiler started in the folder of the unit names it: the text does not depend on where the tree lies.
    private String fromOwnFolder(String path) {
        String folder = baseFile().substring(0, baseFile().lastIndexOf('/') + 1);
        return path.startsWith(folder) ? path.substring(folder.length()) : path;
    }

    private String presumedName(Span site) {
        for (Frame frame : frames.reversed()) {
            if (frame.scanned().file() == site.file()) {
                return frame.presumedName();
            }
        }
        return site.file().name();
    }

    private boolean isOpen(SourceFile file) {
        return frames.stream().anyMatch(frame -> frame.scanned().file() == file);
    }

    private List<SourceComment> keptComments() {
        var kept = new ArrayList<SourceComment>();
        comments.forEach((file, indices) -> {
            if (!indices.isEmpty()) {
                List<SourceComment> all = scans.apply(file).comments();
                indices.stream().forEach(index -> kept.add(all.get(index)));
            }
        });
        return kept;
    }

    /// Says what is wrong with a token that the scanner could not end; returns whether the token is of use all the same.
    private boolean reportFault(SourceToken token) {
        boolean isComment = token.is("/*");
        String what =
                switch (token.kind()) {
                    case STRING -> "string literal";
                    case CHAR -> "character constant";
                    case IDENTIFIER, NUMBER, PUNCTUATOR, OTHER -> "comment";
                };
        diagnostics.add(Diagnostic.error(Code.SYNTAX, token.span(), "this " + what + " is not closed"));
        return !isComment;
    }

    /// A header near by, which the user is told of.
    private Optional<IncludeSearch.Found> guess(IncludeSearch.Request request, Span span) {
        Optional<IncludeSearch.Found> found = search.guess(request.name(), frame().found());
        if (found.isPresent() && elsewhere.add(request.name())) {
            String file = found.get().file().name();
            String folder = file.substring(0, file.length() - request.name().length());
            diagnostics.add(
                    Diagnostic.warning(
                                    Code.HEADER_ELSEWHERE,
                                    span,
                                    "header '" + request.name() + "' is taken from '" + file + "'")
                            .withHelp(
                                    "say so with -I "
                                            + (folder.isEmpty() ? "." : folder.substring(0, folder.length() - 1))));
        }
        return found;
    }

    private void reportMissing(IncludeSearch.Request request, Span span) {
        if (missing.add(request.name())) {
            diagnostics.add(
                    Diagnostic.error(Code.HEADER_NOT_FOUND, span, "header '" + request.name() + "' not found")
                            .withHelp(
                                    "add the folder that holds it with -I; a library that port does not know can be described by such a header"));
        }
    }

    private void reportTooDeep(SourceFile file, Span span) {
        if (isTooDeep) {
            return;
        }
        isTooDeep = true;
        boolean isCycle = isOpen(file);
        String chain = isCycle ? ": " + cycle(file) : "";
        Diagnostic found =
                Diagnostic.error(Code.INCLUDE_TOO_DEEP, span, "'" + file.name() + "' is included without end" + chain)
                        .withHelp("put '#pragma once' or an include guard into the headers");
        for (Frame frame : frames.reversed().subList(0, Math.min(LONGEST_CHAIN, frames.size()))) {
            if (frame.includedAt().equals(Span.NONE)) {
                break;
            }
            found = found.withNote(frame.includedAt(), "'" + frame.scanned().file().name() + "' is included here");
            if (isCycle && frame.scanned().file() == file) {
                break;
            }
        }
        diagnostics.add(found);
    }

    /// The files from the last opening of `file` on, each of which includes the next.
    private String cycle(SourceFile file) {
        var names = new ArrayList<String>();
        for (Frame frame : frames.reversed()) {
            names.addFirst("'" + frame.scanned().file().name() + "'");
            if (frame.scanned().file() == file) {
                break;
            }
        }
        if (names.size() > LONGEST_CHAIN) {
            names.subList(LONGEST_CHAIN / 2, names.size() - LONGEST_CHAIN / 2).clear();
            names.add(LONGEST_CHAIN / 2, "...");
        }
        names.add("'" + file.name() + "'");
        return String.join(" includes ", names);
    }

    private static String quote(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
