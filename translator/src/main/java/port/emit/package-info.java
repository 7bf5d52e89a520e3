/// IR to Java through the JavaParser tree: names, comments, imports, source map.
package port.emit;
