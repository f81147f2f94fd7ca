package dev.catenary.benchmarks;

/** A process that makes one call through a generated client: {@code list} or {@code create}, to a base URL. */
final class FirstCallGenerated {
    private FirstCallGenerated() {}

    public static void main(String[] args) {
        if (args[0].equals("list")) {
            var wxpay = dev.catenary.benchmarks.favor.Wechatpay.builder()
                    .baseUrl(args[1])
                    .build();
            System.out.println(Generated.list(wxpay).data().get(9).availableEndTime());
        } else {
            var wxpay = dev.catenary.benchmarks.couponstocks.Wechatpay.builder()
                    .baseUrl(args[1])
                    .build();
            System.out.println(Generated.create(wxpay).createTime());
        }
    }
}
