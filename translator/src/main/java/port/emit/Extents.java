package port.emit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import port.ir.ArrayType;
import port.ir.IntConstant;
import port.ir.Type;
import port.source.Span;

/// The sizes of an array as the author wrote them: `tile[TILE][TILE + 1]` has the extents `TILE` and `TILE + 1`.
final class Extents {
    private static final Pattern WORD = Pattern.compile("[A-Za-z_]\\w*");
    private static final Pattern TOKEN = Pattern.compile("\\s*(?:(\\d+)[uUlL]*|([A-Za-z_]\\w*)|([-+*/()]))");

    private final ProgramNames names;
    private final String owner;

    /// @param owner the class in which the extents are to stand
    Extents(ProgramNames names, String owner) {
        this.names = names;
        this.owner = owner;
    }

    /// One text for each dimension, each worth what the type says; numbers where the source says nothing else.
    List<Term> of(String name, Type type, Span span) {
        List<String> written = written(name, span);
        var extents = new ArrayList<Term>();
        Type rest = type;
        while (rest instanceof ArrayType array) {
            int at = extents.size();
            Optional<Term> named = at < written.size() ? named(written.get(at), array.count()) : Optional.empty();
            extents.add(named.orElse(Term.primary(Long.toString(array.count()))));
            rest = array.element();
        }
        return extents;
    }

    /// What stands in brackets behind the name, where it is declared.
    private static List<String> written(String name, Span span) {
        String text = span.file().text();
        int end = Math.min(text.length(), span.start() + 400);
        Matcher declarator =
                Pattern.compile("\\b" + Pattern.quote(name) + "\\s*((?:\\[[^\\[\\];]*\\]\\s*)+)")
                        .matcher(text.substring(Math.min(span.start(), end), end));
        var written = new ArrayList<String>();
        if (declarator.find()) {
            Matcher bracket = Pattern.compile("\\[([^\\]]*)\\]").matcher(declarator.group(1));
            while (bracket.find()) {
                written.add(bracket.group(1).strip());
            }
        }
        return written;
    }

    private Optional<Term> named(String text, long value) {
        if (!text.chars().anyMatch(Character::isLetter)) {
            return Optional.empty();
        }
        var reader = new Reader(text);
        OptionalLong worth = reader.sum();
        boolean same = worth.isPresent() && worth.getAsLong() == value && reader.isAtEnd();
        boolean single = text.matches("\\w+");
        String java = WORD.matcher(text).replaceAll(word -> Matcher.quoteReplacement(reference(word.group())));
        return same ? Optional.of(new Term(java, single ? Precedence.PRIMARY : Precedence.ADDITIVE)) : Optional.empty();
    }

    /// The constant's name, with its class where that is another one.
    private String reference(String name) {
        return names.constant(name)
                .map(ProgramNames.Constant::member)
                .map(member -> member.owner().equals(owner) ? member.name() : member.owner() + "." + member.name())
                .orElse(name);
    }

    /// Computes a size out of constants.
    private final class Reader {
        private final Matcher token;
        private int at;

        Reader(String text) {
            this.token = TOKEN.matcher(text);
        }

        boolean isAtEnd() {
            return at == token.regionEnd();
        }

        private Optional<String> peek() {
            return token.find(at) && token.start() == at ? Optional.of(token.group().strip()) : Optional.empty();
        }

        private String take() {
            at = token.end();
            return token.group().strip();
        }

        OptionalLong sum() {
            OptionalLong value = product();
            while (value.isPresent() && peek().filter(text -> text.equals("+") || text.equals("-")).isPresent()) {
                boolean plus = take().equals("+");
                OptionalLong right = product();
                long left = value.getAsLong();
                value =
                        right.isPresent()
                                ? OptionalLong.of(plus ? left + right.getAsLong() : left - right.getAsLong())
                                : right;
            }
            return value;
        }

        private OptionalLong product() {
            OptionalLong value = atom();
            while (value.isPresent() && peek().filter(text -> text.equals("*") || text.equals("/")).isPresent()) {
                boolean times = take().equals("*");
                OptionalLong right = atom();
                if (right.isEmpty() || !times && right.getAsLong() == 0) {
                    return OptionalLong.empty();
                }
                long left = value.getAsLong();
                value = OptionalLong.of(times ? left * right.getAsLong() : left / right.getAsLong());
            }
            return value;
        }

        private OptionalLong atom() {
            Optional<String> next = peek();
            if (next.isEmpty()) {
                return OptionalLong.empty();
            }
            String text = take();
            if (text.equals("(")) {
                OptionalLong inner = sum();
                return inner.isPresent() && peek().filter(")"::equals).isPresent() && take().equals(")")
                        ? inner
                        : OptionalLong.empty();
            }
            if (Character.isDigit(text.charAt(0))) {
                boolean octal = text.length() > 1 && text.charAt(0) == '0';
                return octal || !text.matches("\\d+") ? OptionalLong.empty() : OptionalLong.of(Long.parseLong(text));
            }
            return names.constant(text)
                    .filter(constant -> constant.constant().value() instanceof IntConstant)
                    .map(constant -> OptionalLong.of(((IntConstant) constant.constant().value()).value()))
                    .orElse(OptionalLong.empty());
        }
    }
}
