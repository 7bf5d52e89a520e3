package port.syntax;

import java.util.List;

/// A stretch of tokens that is parsed by itself: one external declaration, or one member of a class.
///
/// @param from index of the first token
/// @param to index behind the last token
/// @param open index of the brace of a namespace or linkage block; -1 for everything else
/// @param children what stands in that block
record Piece(int from, int to, int open, List<Piece> children) {
    static Piece leaf(int from, int to) {
        return new Piece(from, to, -1, List.of());
    }

    boolean isBlock() {
        return open >= 0;
    }
}
