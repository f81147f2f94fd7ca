package dev.catenary.generator.code;

/**
 * A Javadoc comment.
 *
 * @param text its lines, without the stars
 */
record Comment(String text) {}
