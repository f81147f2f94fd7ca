package dev.catenary.runtime;

import java.util.List;

/** A model was built without all of its required properties; names every missing one. */
public final class MissingPropertiesException extends IllegalStateException {
    private static final long serialVersionUID = 1L;

    private final String type;
    private final transient List<String> properties;

    MissingPropertiesException(String type, List<String> properties) {
        super(type + " lacks required " + (properties.size() == 1 ? "property " : "properties ")
                + String.join(", ", properties));
        this.type = type;
        this.properties = List.copyOf(properties);
    }

    /** The model's name. */
    public String type() {
        return type;
    }

    /** The missing properties' wire names, in the description's order. */
    public List<String> properties() {
        return properties;
    }
}
