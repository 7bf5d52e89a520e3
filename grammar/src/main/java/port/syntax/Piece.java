package port.syntax;

import java.util.List;
import java.util.Optional;

/// A stretch of tokens that is parsed by itself: one external declaration, or one member of a class.
///
/// @param from index of the first token
/// @param to index behind the last token
/// @param open index of the brace of a namespace or linkage block; -1 for everything else
/// @param children what stands in that block
/// @param name what a declaration that may stay unread declares
record Piece(int from, int to, int open, List<Piece> children, Optional<String> name) {
    static Piece leaf(int from, int to, Optional<String> name) {
        return new Piece(from, to, -1, List.of(), name);
    }

    static Piece block(int from, int to, int open, List<Piece> children) {
        return new Piece(from, to, open, children, Optional.empty());
    }

    boolean isBlock() {
        return open >= 0;
    }
}
