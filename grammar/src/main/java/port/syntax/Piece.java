package port.syntax;

import java.util.List;

/// A stretch of tokens that is parsed by itself: one external declaration, or one member of a class.
///
/// @param from index of the first token
/// @param to index behind the last token
/// @param open index of the brace of a namespace or linkage block; -1 for everything else
/// @param children what stands in that block
/// @param names what a declaration that may stay unread declares; none for every other
record Piece(int from, int to, int open, List<Piece> children, List<String> names) {
    static Piece leaf(int from, int to, List<String> names) {
        return new Piece(from, to, -1, List.of(), names);
    }

    static Piece block(int from, int to, int open, List<Piece> children) {
        return new Piece(from, to, open, children, List.of());
    }

    boolean isBlock() {
        return open >= 0;
    }
}
