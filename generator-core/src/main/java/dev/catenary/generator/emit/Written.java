package dev.catenary.generator.emit;

/**
 * What writing a tree did to the folder, in files.
 *
 * @param written new files and files whose bytes changed
 * @param unchanged files that were left alone, time stamp and all, because they already held the right bytes
 * @param deleted files of an earlier run that the client no longer has
 */
public record Written(int written, int unchanged, int deleted) {}
