package dev.catenary.generator.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PathTemplateTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            /v3/coupon-stocks                  | v3 coupon-stocks                   | false
            /stocks/{stock_id}                 | stocks {stock_id}                  | false
            /stocks/{stock_id}/                | stocks {stock_id}                  | true
            /                                  | ""                                 | true
            ""                                 | ""                                 | false
            //                                 | ''                                 | true
            /a//b                              | a '' b                             | false
            /v1.0/ping.json                    | v1.0 ping.json                     | false
            /{name}:cancel                     | {name} +:cancel                    | false
            /x:batchGet                        | x +:batchGet                       | false
            /{name}:a:b                        | {name} +:a:b                       | false
            /:id                               | :id                                | false
            /root:/{item}:/content             | root: {item} +: content            | false
            /{id}.json                         | {id} +.json                        | false
            /{lat},{lon}                       | [{lat},{lon}]                      | false
            /{a}{b}                            | [{a}{b}]                           | false
            /report(date={d})                  | [report(date={d})]                 | false
            /v{version}                        | [v{version}]                       | false
            /{a}:{b}                           | [{a}:{b}]                          | false
            /{a}-{b}:merge                     | [{a}-{b}] +:merge                  | false
            /{path=projects/*}/x               | {path=projects/*} x                | false
            /{proxy+}                          | {proxy+}                           | false
            /a/{}                              | a {}                               | false
            /a/{b                              | a {b                               | false
            /a}/b                              | a} b                               | false
            /#X-Amz-Target=Svc.Op              | #X-Amz-Target=Svc.Op               | true
            /a#b                               | a #b                               | false
            /a?x=1&y=2                         | a ?x=1&y=2                         | false
            /a/?flag                           | a ?flag                            | true
            /a?x=1#f                           | a ?x=1 #f                          | false
            /a?x={y}                           | a                                  | false
            /订单/{编号}                        | 订单 {编号}                         | false
            """)
    void takesPathsApart(String key, String segments, boolean slash) {
        PathTemplate template = PathTemplate.of(key);

        assertThat(Printed.segments(template.segments())).isEqualTo(segments);
        assertThat(template.trailingSlash()).isEqualTo(slash);
    }

    @Test
    void variablesOfTheQueryAreKeptApartFromFixedPairs() {
        PathTemplate template = PathTemplate.of("/a?fixed=1&x={y}&{z}&bare");

        assertThat(template.queryVariables())
                .containsExactly(new PathTemplate.QueryVariable("x", "y"), new PathTemplate.QueryVariable("z", "z"));
        assertThat(template.fixedNames()).containsExactly("fixed", "bare");
        assertThat(Printed.segments(template.segments())).isEqualTo("a ?fixed=1&bare");
    }
}
