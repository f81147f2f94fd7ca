import com.example.ZooClient;
import com.example.model.Cat;
import com.example.model.Dog;
import com.example.model.Pet;

/** A base that reads back as the right subtype. */
public final class Use {
    private Use() {}

    public static String use(String baseUrl) {
        ZooClient client = ZooClient.builder().baseUrl(baseUrl).build();
        StringBuilder said = new StringBuilder();
        for (Pet pet : client.pets().get()) {
            said.append(pet.name()).append(pet instanceof Dog dog ? " barks " + dog.barks() : pet instanceof Cat ? " is a cat" : " is new")
                    .append("; ");
        }
        client.pets().post(Dog.of(dog -> dog.name("Rex").barks(true)));
        return said.toString();
    }
}
