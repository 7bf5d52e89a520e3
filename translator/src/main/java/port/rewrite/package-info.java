/// Rewrites of the IR on the way to readable Java: one rewrite, one file, one test; an ordered pipeline.
package port.rewrite;
