package com.acme;

import java.io.File;
import org.sonatype.plexus.build.incremental.DefaultBuildContext;

/** Stands in for m2e's view of the workspace, in the place where m2e has its own. */
public class Workspace extends DefaultBuildContext {
    @Override
    public void refresh(File file) {
        System.out.println("workspace: refreshed " + file);
    }
}
