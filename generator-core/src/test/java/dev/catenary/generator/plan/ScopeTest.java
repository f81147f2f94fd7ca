package dev.catenary.generator.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ScopeTest {
    @Test
    void does_not_depend_on_the_order_of_names() {
        String dash = "policy-periods";
        String underscore = "policy_periods";
        Map<String, String> one = Scope.ofMembers().claimAll(List.of(dash, underscore), s -> s, Naming::member);
        Map<String, String> other = Scope.ofMembers().claimAll(List.of(underscore, dash), s -> s, Naming::member);
        assertThat(new HashMap<>(one)).isEqualTo(new HashMap<>(other));
        assertThat(one.get(dash)).isEqualTo("policyPeriods");
        assertThat(one.get(underscore)).startsWith("policyPeriods_").isNotEqualTo("policyPeriods_");
    }

    @Test
    void leaves_the_plain_name_to_whoever_is_written_like_it() {
        String exact = "aB";
        String like = "a-b";
        Map<String, String> names = Scope.ofMembers().claimAll(List.of(like, exact), s -> s, Naming::member);
        assertThat(names.get(exact)).isEqualTo("aB");
    }

    @Test
    void an_added_name_renames_nobody() {
        String old = "a_b";
        String added = "a~b";
        String before = Scope.ofMembers()
                .claimAll(List.of("a-b", old), s -> s, Naming::member)
                .get(old);
        assertThat(Scope.ofMembers()
                        .claimAll(List.of("a-b", old, added), s -> s, Naming::member)
                        .get(old))
                .isEqualTo(before);
    }

    @Test
    void types_are_distinct_on_case_blind_disks() {
        Scope scope = Scope.ofTypes();
        assertThat(scope.claim("Pet", "Pet")).isEqualTo("Pet");
        assertThat(scope.claim("PET", "PET")).isNotEqualToIgnoringCase("Pet");
        assertThat(scope.isFree("pet")).isFalse();
    }

    @Test
    void the_same_raw_text_twice_still_gives_two_names() {
        Scope scope = Scope.ofMembers();
        assertThat(List.of(scope.claim("a", "x"), scope.claim("a", "x"), scope.claim("a", "x")))
                .doesNotHaveDuplicates();
    }
}
