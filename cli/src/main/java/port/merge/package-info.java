/// Writes a port into a folder in which people have edited an earlier one: what was written last time, what is written now and what stands
/// there are merged three ways.
///
/// In: the files of a project by path, and the folder. Out: the folder, and what became of every file. The texts of last time lie in the
/// folder itself, under [port.merge.ProjectMerge#WRITTEN]: they belong into the repository with the port. Merging is JGit's.
package port.merge;
