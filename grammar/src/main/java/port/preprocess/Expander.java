package port.preprocess;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import port.diagnostic.Code;
import port.diagnostic.Diagnostic;
import port.diagnostic.Diagnostics;
import port.source.SourceFile;
import port.source.Span;

/// Expands macros: reads tokens from an [Input] and from the expansions that are open.
///
/// As in gcc, a macro's name is not expanded while tokens of that macro's expansion are still being read, and a name that was
/// met like that is never expanded later.
final class Expander {
    private static final int DEEPEST_ARGUMENT = 300;
    private static final int LARGEST_EXPANSION = 4_000_000;

    /// Tokens that are to be read before those of the input.
    private static final class Context {
        private final List<SourceToken> tokens;
        private final Macro macro;
        private int at;

        Context(List<SourceToken> tokens, Macro macro) {
            this.tokens = tokens;
            this.macro = macro;
        }
    }

    private final Input input;
    private final MacroTable macros;
    private final Constants constants;
    private final TextPool pool;
    private final Joining joining;
    private final Diagnostics diagnostics;
    private final List<Context> contexts = new ArrayList<>();
    private int floor;
    private boolean isIsolated;
    private int argumentDepth;
    private int fileDepth;
    private int produced;

    Expander(Input input, MacroTable macros, TextPool pool, Diagnostics diagnostics) {
        this.input = input;
        this.macros = macros;
        this.constants = new Constants(macros);
        this.pool = pool;
        this.joining = new Joining(pool);
        this.diagnostics = diagnostics;
    }

    Constants constants() {
        return constants;
    }

    /// The next token that is not a macro's; [SourceToken#END] behind the last one.
    SourceToken next() {
        while (true) {
            SourceToken token = raw();
            if (token.kind() != TokenKind.IDENTIFIER) {
                return token;
            }
            Macro macro = macros.get(token.text());
            if (macro == MacroTable.NONE || token.has(SourceToken.PAINTED)) {
                return token;
            }
            if (macro.isActive() || isForeign(macro, token)) {
                return paint(token);
            }
            if (!enter(macro, token)) {
                return token;
            }
        }
    }

    /// Whether `token` is the text of a header model and `macro` is the user's: real headers keep to names that users must not
    /// define, the models are written in plain names.
    private boolean isForeign(Macro macro, SourceToken token) {
        return token.file().isHeaderModel() && !macro.span().file().isHeaderModel();
    }

    /// The next token as it is, macros not expanded.
    SourceToken raw() {
        while (contexts.size() > floor) {
            Context context = contexts.getLast();
            if (context.at < context.tokens.size()) {
                return context.tokens.get(context.at++);
            }
            contexts.removeLast();
            context.macro.setActive(false);
        }
        if (isIsolated) {
            return SourceToken.END;
        }
        if (fileDepth > 0) {
            return input.nextWithin(fileDepth);
        }
        produced = 0;
        return input.next();
    }

    /// Lets `reader` read `tokens` and nothing else from this expander.
    <T> T isolated(List<SourceToken> tokens, Function<Expander, T> reader) {
        int outerFloor = floor;
        boolean outerIsolated = isIsolated;
        floor = contexts.size();
        isIsolated = true;
        push(tokens, MacroTable.NONE);
        T result = reader.apply(this);
        while (contexts.size() > floor) {
            contexts.removeLast().macro.setActive(false);
        }
        floor = outerFloor;
        isIsolated = outerIsolated;
        return result;
    }

    /// All of `tokens` with macros expanded, on their own.
    List<SourceToken> expandAll(List<SourceToken> tokens) {
        return isolated(
                tokens,
                expander -> {
                    var out = new ArrayList<SourceToken>(tokens.size());
                    for (SourceToken token = expander.next(); token != SourceToken.END; token = expander.next()) {
                        out.add(token);
                    }
                    return out;
                });
    }

    private boolean enter(Macro macro, SourceToken name) {
        if (produced > LARGEST_EXPANSION) {
            return false;
        }
        if (macro.isBuiltin()) {
            return enterBuiltin(name);
        }
        if (macro.isFunctionLike()) {
            return enterFunction(macro, name);
        }
        Origin origin = originOfObject(macro, name);
        List<SourceToken> tokens =
                macro.hasPaste()
                        ? new Substitution(macro, List.of(), origin, this::expandArgument, joining, diagnostics)
                                .tokens()
                        : copy(macro.body(), origin);
        open(tokens, macro, name);
        return true;
    }

    private static List<SourceToken> copy(SourceToken[] body, Origin origin) {
        var tokens = new ArrayList<SourceToken>(body.length);
        for (SourceToken token : body) {
            tokens.add(token.expandedAt(origin, SourceToken.STARTS_LINE, 0));
        }
        return tokens;
    }

    private Origin originOfObject(Macro macro, SourceToken name) {
        if (name.constant().isPresent()) {
            return name.origin();
        }
        Optional<ConstantMacro> constant = constants.of(macro);
        if (constant.isEmpty() && name.isExpanded()) {
            return name.origin();
        }
        Optional<MacroUse> use = constant.map(found -> new MacroUse(found, name.span()));
        return new Origin(name.file(), name.start(), name.end(), use);
    }

    private boolean enterFunction(Macro macro, SourceToken name) {
        int outerFileDepth = fileDepth;
        if (fileDepth == 0) {
            fileDepth = input.depth();
        }
        SourceToken open = raw();
        if (!open.is("(") || open == SourceToken.END) {
            fileDepth = outerFileDepth;
            if (open != SourceToken.END) {
                push(List.of(open), MacroTable.NONE);
            }
            return false;
        }
        var read = new ArrayList<SourceToken>();
        read.add(open);
        List<List<SourceToken>> arguments = arguments(macro, read);
        fileDepth = outerFileDepth;
        if (!areFit(macro, arguments, read, name)) {
            push(read, MacroTable.NONE);
            return false;
        }
        SourceToken close = read.getLast();
        boolean isWritten = !name.isExpanded() && !close.isExpanded() && close.file() == name.file();
        int end = isWritten && close.end() >= name.end() ? close.end() : name.end();
        Origin origin =
                name.isExpanded() ? name.origin() : new Origin(name.file(), name.start(), end, Optional.empty());
        var substitution = new Substitution(macro, arguments, origin, this::expandArgument, joining, diagnostics);
        open(substitution.tokens(), macro, name);
        return true;
    }

    /// The arguments up to the closing bracket; `read` gets every token on the way.
    private List<List<SourceToken>> arguments(Macro macro, List<SourceToken> read) {
        var arguments = new ArrayList<List<SourceToken>>();
        List<SourceToken> argument = new ArrayList<>();
        int brackets = 0;
        while (true) {
            SourceToken token = raw();
            if (token == SourceToken.END) {
                return arguments;
            }
            if (token.kind() == TokenKind.IDENTIFIER && !contexts.isEmpty() && macros.get(token.text()).isActive()) {
                token = paint(token);
            }
            read.add(token);
            if (token.kind() == TokenKind.PUNCTUATOR) {
                if (token.is("(")) {
                    brackets++;
                } else if (token.is(")") && brackets-- == 0) {
                    break;
                } else if (token.is(",") && brackets == 0 && !macro.isVariadic(arguments.size())) {
                    arguments.add(argument);
                    argument = new ArrayList<>();
                    continue;
                }
            }
            argument.add(token);
        }
        if (!arguments.isEmpty() || !argument.isEmpty() || macro.parameterCount() > 0) {
            arguments.add(argument);
        }
        if (macro.isVariadic() && arguments.size() == macro.parameterCount() - 1) {
            arguments.add(List.of());
        }
        return arguments;
    }

    private boolean areFit(Macro macro, List<List<SourceToken>> arguments, List<SourceToken> read, SourceToken name) {
        boolean isClosed = read.size() > 1 && read.getLast().is(")") && isBalanced(read);
        if (!isClosed) {
            diagnostics.add(
                    Diagnostic.error(
                                    Code.BAD_MACRO_USE,
                                    name.span(),
                                    "the arguments of macro '" + name + "' are not closed with ')'")
                            .withNote(macro.span(), "'" + name + "' is defined here"));
            return false;
        }
        if (arguments.size() == macro.parameterCount()) {
            return true;
        }
        String wanted = macro.isVariadic() ? "at least " + (macro.parameterCount() - 1) : "" + macro.parameterCount();
        diagnostics.add(
                Diagnostic.error(
                                Code.BAD_MACRO_USE,
                                name.span(),
                                "macro '" + name + "' takes " + wanted + " arguments, not " + arguments.size())
                        .withNote(macro.span(), "'" + name + "' is defined here"));
        return false;
    }

    private static boolean isBalanced(List<SourceToken> read) {
        int open = 0;
        for (SourceToken token : read) {
            if (token.kind() == TokenKind.PUNCTUATOR && (token.is("(") || token.is(")"))) {
                open += token.is("(") ? 1 : -1;
            }
        }
        return open == 0;
    }

    private List<SourceToken> expandArgument(List<SourceToken> argument) {
        if (argument.stream().allMatch(token -> token.kind() != TokenKind.IDENTIFIER)) {
            return argument;
        }
        if (argumentDepth == DEEPEST_ARGUMENT) {
            tooLarge(argument.getFirst());
            return argument;
        }
        argumentDepth++;
        List<SourceToken> expanded = expandAll(argument);
        argumentDepth--;
        return expanded;
    }

    private boolean enterBuiltin(SourceToken name) {
        if (name.is("_Pragma")) {
            return enterPragma(name);
        }
        String value = input.builtin(name.text(), name.span());
        TokenKind kind = value.startsWith("\"") ? TokenKind.STRING : TokenKind.NUMBER;
        Span spelling = name.spelling();
        var origin = new Origin(name.file(), name.start(), name.end(), name.constant());
        open(
                List.of(new SourceToken(kind, 0, value, spelling.file(), spelling.start(), spelling.end(), origin)),
                MacroTable.NONE,
                name);
        return true;
    }

    private boolean enterPragma(SourceToken name) {
        SourceToken open = raw();
        SourceToken text = raw();
        SourceToken close = raw();
        if (!open.is("(") || text.kind() != TokenKind.STRING || !close.is(")")) {
            diagnostics.add(
                    Diagnostic.error(
                            Code.BAD_MACRO_USE,
                            name.span(),
                            "_Pragma takes one string in brackets, such as _Pragma(\"unroll\")"));
            return true;
        }
        String content = text.text().substring(text.text().indexOf('"') + 1, text.text().length() - 1);
        String unescaped = content.replace("\\\"", "\"").replace("\\\\", "\\");
        SourceToken[] tokens = new Scanner(SourceFile.headerModel("_Pragma", unescaped), pool).scan().tokens();
        var origin = new Origin(name.file(), name.start(), name.end(), Optional.empty());
        input.pragma(copy(tokens, origin), name.span());
        return true;
    }

    /// Opens the expansion `tokens` in place of `name`.
    private void open(List<SourceToken> tokens, Macro macro, SourceToken name) {
        int mask = SourceToken.GLUED | SourceToken.STARTS_LINE;
        if (!tokens.isEmpty()) {
            int bits = (name.isGlued() ? SourceToken.GLUED : 0) | (name.startsLine() ? SourceToken.STARTS_LINE : 0);
            List<SourceToken> changeable = tokens instanceof ArrayList ? tokens : new ArrayList<>(tokens);
            changeable.set(0, changeable.getFirst().withFlags(mask, bits));
            produced += changeable.size();
            if (produced > LARGEST_EXPANSION) {
                tooLarge(name);
                contexts.subList(floor, contexts.size()).forEach(context -> context.at = context.tokens.size());
            } else {
                push(changeable, macro);
            }
        }
    }

    private void push(List<SourceToken> tokens, Macro macro) {
        if (macro != MacroTable.NONE) {
            macro.setActive(true);
        }
        contexts.add(new Context(tokens, macro));
    }

    private void tooLarge(SourceToken at) {
        diagnostics.add(
                Diagnostic.error(
                        Code.BAD_MACRO_USE,
                        at.span(),
                        "the expansion of macros is nested too deeply or becomes too large here"));
    }

    private static SourceToken paint(SourceToken token) {
        return token.withFlags(SourceToken.PAINTED, SourceToken.PAINTED);
    }
}
