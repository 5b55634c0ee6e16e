package org.nuprobe.app.command;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.nuprobe.runtime.Assembly;
import org.nuprobe.runtime.catalogue.Entry;

/** Where numbers come from: the version, the components with their plugins, the data files with their SHA-256. */
final class Accounts {
    private Accounts() {}

    /** The account of an assembly, for JSON. */
    static Map<String, Object> provenance(Assembly parts) {
        Map<String, Object> account = new LinkedHashMap<>();
        account.put("nuprobe", NuprobeCommand.Version.number());
        account.put(
                "components", parts.entries().stream().map(Accounts::component).toList());
        account.put("data", parts.data());
        List<String> statements = parts.statements();
        if (!statements.isEmpty()) {
            account.put("statements", statements);
        }
        return account;
    }

    private static Map<String, Object> component(Entry<?> entry) {
        Map<String, Object> component = new LinkedHashMap<>();
        component.put("kind", entry.kind().name());
        component.put("id", entry.id());
        component.put("plugin", entry.origin().name());
        component.put("version", entry.origin().version());
        return component;
    }
}
