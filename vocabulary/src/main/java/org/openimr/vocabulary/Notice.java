package org.openimr.vocabulary;

/**
 * Where a list comes from and on what terms.
 *
 * @param file  the list's file; empty where the notice is of the whole folder
 * @param owed  its licence asks that this be shown to whoever sees the list's content
 */
public record Notice(String file, String text, boolean owed) {}
