package org.ribwise.catalog;

/// The kinds of definition files: each has its folder and its schema.
enum DefinitionKind {
    BREATHING("breathing", "breathing"),
    STRETCH("stretches", "stretch"),
    ROUTINE("routines", "routine");

    private final String folder;
    private final String schema;

    DefinitionKind(String folder, String schema) {
        this.folder = folder;
        this.schema = schema;
    }

    /// Folder of these files below the folder of definitions.
    String folder() {
        return folder;
    }

    /// Class-path resource of their schema.
    String schemaResource() {
        return "/schema/" + schema + ".schema.json";
    }
}
