/// Programs of several files, each in a folder of `src/test/resources/trees`, found and run as a user's folder is.
package port.trees;
