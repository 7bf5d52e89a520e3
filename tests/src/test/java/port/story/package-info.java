/// The life of a port in a repository, told by commands: what a pull request sees.
package port.story;
