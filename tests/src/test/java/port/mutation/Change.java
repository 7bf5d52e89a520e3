package port.mutation;

import com.github.javaparser.ast.Node;

/// One way to spoil a node: applied to its copy in another tree.
///
/// @param index of the node within the tree, in the order of a walk
record Change(MutationKind kind, int index, int line, String before, String after, Action action) {
    /// Changes the copy of the node.
    @FunctionalInterface
    interface Action {
        void apply(Node copy);
    }
}
